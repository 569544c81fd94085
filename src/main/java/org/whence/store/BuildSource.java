package org.whence.store;

import java.nio.file.Path;
import java.util.List;
import org.whence.model.Account;

/**
 * What a build is made from, for the record. Owns no triple.
 *
 * @param program the version of Whence
 * @param accounts the accounts whose graphs are in it
 * @param ontology the folder of ontologies
 * @param data the folder of accounts
 * @param inputs the files that were read
 */
public record BuildSource(String program, List<Account> accounts, Path ontology, Path data, List<InputFile> inputs) {}

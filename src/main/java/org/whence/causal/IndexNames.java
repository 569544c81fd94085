package org.whence.causal;

/** The names that an index is laid out with, each kind sorted. */
record IndexNames(NameSorter factors, NameSorter claims, NameSorter accounts, NameSorter voices, NameSorter sections) {}

package org.whence.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.rdf4j.rio.DatatypeHandler;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONSettings;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParserSettings;
import org.eclipse.rdf4j.rio.rdfjson.RDFJSONParserSettings;
import org.eclipse.rdf4j.rio.trix.TriXParserSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleParserSettings;

/**
 * Rio's parsers with every check on that they have, and every door shut: no remote context, no document type, no
 * entity. Owns no file.
 */
final class StrictParser {
    /** Logs to stderr what it also throws; held, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger JSON_LD_LOG = Logger.getLogger("no.hasmac.jsonld");

    static {
        JSON_LD_LOG.setLevel(Level.OFF);
    }

    private StrictParser() {}

    /** A parser for one file. */
    static RDFParser of(RdfFormat format, LineMemory lines) {
        RDFParser parser =
                switch (format) {
                    case TURTLE -> new TurtleWithLines(lines);
                    case TRIG -> new TriGWithLines(lines);
                    default -> Rio.createParser(format.rio());
                };
        ParserConfig settings = settings();
        // Rio's JSON-LD parsers have no use for this one, and log so.
        if (format != RdfFormat.JSON_LD && format != RdfFormat.ND_JSON_LD) {
            settings.set(BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES, true);
        }
        if (format == RdfFormat.RDF_XML || format == RdfFormat.TRIX) {
            settings.set(XMLParserSettings.CUSTOM_XML_READER, XmlWithLines.create(lines));
        } else {
            parser.setParseLocationListener((line, column) -> lines.at(line));
        }
        parser.setParserConfig(settings);
        // Rio would log what it throws as well.
        parser.setParseErrorListener(new ParseErrorCollector());
        return parser;
    }

    private static ParserConfig settings() {
        ParserConfig settings = new ParserConfig();
        settings.setNonFatalErrors(Set.of());
        settings.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        settings.set(BasicParserSettings.VERIFY_RELATIVE_URIS, true);
        settings.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
        settings.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        settings.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, true);
        settings.set(BasicParserSettings.DATATYPE_HANDLERS, datatypes());
        settings.set(TurtleParserSettings.ACCEPT_TURTLESTAR, false);
        settings.set(NTriplesParserSettings.FAIL_ON_INVALID_LINES, true);
        settings.set(TriXParserSettings.FAIL_ON_INVALID_STATEMENT, true);
        settings.set(TriXParserSettings.FAIL_ON_MISSING_DATATYPE, true);
        strictXml(settings);
        strictJson(settings);
        return settings;
    }

    private static void strictXml(ParserConfig settings) {
        settings.set(XMLParserSettings.SECURE_PROCESSING, true);
        settings.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        settings.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        settings.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        settings.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        settings.set(XMLParserSettings.FAIL_ON_SAX_NON_FATAL_ERRORS, true);
        settings.set(XMLParserSettings.FAIL_ON_NON_STANDARD_ATTRIBUTES, true);
        settings.set(XMLParserSettings.FAIL_ON_INVALID_NCNAME, true);
        settings.set(XMLParserSettings.FAIL_ON_INVALID_QNAME, true);
        settings.set(XMLParserSettings.FAIL_ON_DUPLICATE_RDF_ID, true);
        settings.set(XMLParserSettings.FAIL_ON_MISMATCHED_TAGS, true);
    }

    private static void strictJson(ParserConfig settings) {
        settings.set(JSONSettings.STRICT_DUPLICATE_DETECTION, true);
        settings.set(RDFJSONParserSettings.FAIL_ON_MULTIPLE_OBJECT_VALUES, true);
        settings.set(RDFJSONParserSettings.FAIL_ON_MULTIPLE_OBJECT_TYPES, true);
        settings.set(RDFJSONParserSettings.FAIL_ON_MULTIPLE_OBJECT_LANGUAGES, true);
        settings.set(RDFJSONParserSettings.FAIL_ON_MULTIPLE_OBJECT_DATATYPES, true);
        settings.set(RDFJSONParserSettings.FAIL_ON_UNKNOWN_PROPERTY, true);
        // By default Rio fetches some sixty well-known contexts, and logs those it refuses.
        settings.set(JSONLDSettings.WHITELIST, Set.of());
        settings.set(JSONLDSettings.SECURE_MODE, true);
        settings.set(JSONLDSettings.DOCUMENT_LOADER, (iri, options) -> {
            throw new RDFParseException("refuses to fetch " + iri);
        });
        settings.set(JSONLDSettings.EXCEPTION_ON_WARNING, true);
    }

    private static List<DatatypeHandler> datatypes() {
        List<DatatypeHandler> handlers = new ArrayList<>(BasicParserSettings.DATATYPE_HANDLERS.getDefaultValue());
        handlers.add(new EdtfDatatype());
        return handlers;
    }
}

package org.whence.model;

/**
 * The terms that Java code speaks of, as IRIs in strings; a test keeps those of Whence in step with
 * {@code ontology/}. Owns no meaning: each term is defined there, and most terms are needed only there and in
 * queries.
 */
public final class Terms {
    /** The core vocabulary. */
    public static final String WH = "https://w3id.org/whence/ontology#";

    /** Functions that queries may call. */
    public static final String FUNCTION = "https://w3id.org/whence/function#";

    /** Everything that accounts describe begins so, followed by the account's key. */
    public static final String DATA = "https://w3id.org/whence/id/";

    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String DCT = "http://purl.org/dc/terms/";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String SH = "http://www.w3.org/ns/shacl#";
    public static final String VANN = "http://purl.org/vocab/vann/";

    /** The datatype of every date that a text gives. */
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    public static final String TYPE = RDF + "type";
    public static final String VALUE = RDF + "value";
    public static final String SUB_CLASS_OF = RDFS + "subClassOf";
    public static final String SUB_PROPERTY_OF = RDFS + "subPropertyOf";
    public static final String LABEL = RDFS + "label";
    public static final String OWL_CLASS = OWL + "Class";
    public static final String OWL_ONTOLOGY = OWL + "Ontology";
    public static final String OBJECT_PROPERTY = OWL + "ObjectProperty";
    public static final String DATATYPE_PROPERTY = OWL + "DatatypeProperty";
    public static final String ANNOTATION_PROPERTY = OWL + "AnnotationProperty";
    public static final String PREFERRED_PREFIX = VANN + "preferredNamespacePrefix";
    public static final String PREFERRED_NAMESPACE = VANN + "preferredNamespaceUri";
    public static final String PREF_LABEL = SKOS + "prefLabel";
    public static final String ALT_LABEL = SKOS + "altLabel";
    public static final String DEFINITION = SKOS + "definition";
    public static final String HAS_SOURCE = OA + "hasSource";
    public static final String HAS_SELECTOR = OA + "hasSelector";
    public static final String START = OA + "start";
    public static final String END = OA + "end";

    public static final String ACCOUNT = WH + "Account";
    public static final String SOURCE = WH + "Source";
    public static final String PASSAGE = WH + "Passage";
    public static final String CITATION = WH + "Citation";
    public static final String QUOTATION = WH + "Quotation";
    public static final String CLAIM = WH + "Claim";
    public static final String CAUSAL_CLAIM = WH + "CausalClaim";
    public static final String DATING_CLAIM = WH + "DatingClaim";
    public static final String CAUSAL_LINK = WH + "CausalLink";
    public static final String FACTOR = WH + "Factor";
    public static final String ABSENCE = WH + "Absence";
    public static final String ACTOR = WH + "Actor";
    public static final String PLACE = WH + "Place";

    public static final String OUTCOME = WH + "outcome";
    public static final String ENCODES = WH + "encodes";
    public static final String AUTHOR = WH + "author";
    public static final String CAUSE = WH + "cause";
    public static final String EFFECT = WH + "effect";
    public static final String RELATION = WH + "relation";
    public static final String STANCE = WH + "stance";
    public static final String HOST_STANCE = WH + "hostStance";
    public static final String SCORE = WH + "score";
    public static final String MODALITY = WH + "modality";
    public static final String EXPLICITNESS = WH + "explicitness";
    public static final String CLAIMS_NECESSARY = WH + "claimsNecessary";
    public static final String CONTRADICTS = WH + "contradicts";
    public static final String DISPUTES = WH + "disputes";
    public static final String ABSENCE_OF = WH + "absenceOf";
    public static final String CLAIMED_BY = WH + "claimedBy";
    public static final String STATED_IN = WH + "statedIn";
    public static final String CITES = WH + "cites";
    public static final String CLAIM_TEXT = WH + "claimText";
    public static final String HEDGE = WH + "hedge";
    public static final String WEIGHT = WH + "weight";
    public static final String WEIGHT_ROOT = WH + "weight-root";
    public static final String NUMBER = WH + "number";
    public static final String RESOLVED = WH + "resolved";
    public static final String DATED_FACTOR = WH + "datedFactor";
    public static final String DATE = WH + "date";
    public static final String CALENDAR = WH + "calendar";
    public static final String DATE_IN_BOTH_STYLES = WH + "dateInBothStyles";
    public static final String EARLIEST = WH + "earliest";
    public static final String LATEST = WH + "latest";
    public static final String RELATIVE_TO = WH + "relativeTo";
    public static final String RELATIVE_POSITION = WH + "relativePosition";
    public static final String SIGN = WH + "sign";
    public static final String SIGNIFIED = WH + "signified";
    public static final String HEARD_THROUGH = WH + "heardThrough";
    public static final String CERTAINTY = WH + "certainty";
    public static final String CERTAINTY_UNSPECIFIED = WH + "certainty-unspecified";
    public static final String CLAIMS_SUFFICIENT = WH + "claimsSufficient";
    public static final String UNDERCUTS = WH + "undercuts";
    public static final String TENSION = WH + "Tension";
    public static final String CONCERNS_CLAIM = WH + "concernsClaim";
    public static final String NOTICED_BY = WH + "noticedBy";
    public static final String CITED_IN = WH + "citedIn";
    public static final String CITED_WORK = WH + "citedWork";
    public static final String SPEAKER = WH + "speaker";
    public static final String DESCRIBED_IN = WH + "describedIn";
    public static final String KIND = WH + "kind";
    public static final String PART_OF = WH + "partOf";
    public static final String CARRIED_OUT_BY = WH + "carriedOutBy";
    public static final String INVOLVED = WH + "involved";
    public static final String ENCODING_RULES = WH + "encodingRules";
    public static final String ASSERTS = WH + "asserts";
    public static final String DENIES = WH + "denies";
    public static final String ENTERTAINS = WH + "entertains";
    public static final String ENDORSES = WH + "endorses";
    public static final String REPORTS = WH + "reports";
    public static final String REJECTS = WH + "rejects";
    public static final String ACTUAL = WH + "actual";
    public static final String EXPECTED = WH + "expected";
    public static final String COUNTERFACTUAL = WH + "counterfactual";
    public static final String ANALOGY = WH + "analogy";
    public static final String STATED = WH + "stated";
    public static final String PARAPHRASED = WH + "paraphrased";
    public static final String ENCODER = WH + "encoder";
    public static final String INFERRED = WH + "inferred";
    public static final String SECTION = WH + "section";
    public static final String PARAGRAPH = WH + "paragraph";
    public static final String SENTENCE = WH + "sentence";
    public static final String PLACE_IN_TEXT = WH + "placeInText";
    public static final String WORD_COUNT = WH + "wordCount";
    public static final String FINGERPRINT = WH + "fingerprint";
    public static final String SHA256 = WH + "sha256";

    public static final String RELATION_CLASS = WH + "Relation";
    public static final String LINK_CAUSE = WH + "linkCause";
    public static final String LINK_RELATION = WH + "linkRelation";
    public static final String LINK_EFFECT = WH + "linkEffect";
    public static final String ABOUT_LINK = WH + "aboutLink";
    public static final String BEARS_ON = WH + "bearsOn";
    public static final String CONTRIBUTED_TO = WH + "contributedTo";
    public static final String PREVENTED = WH + "prevented";
    public static final String WEAKENED = WH + "weakened";
    public static final String DIMENSION_OF = WH + "dimensionOf";
    public static final String LOSS_OF = WH + "lossOf";
    public static final String DERIVED_FOR = WH + "derivedFor";
    public static final String DID_NOT_CAUSE = WH + "didNotCause";
    public static final String SYMPTOM_OF = WH + "symptomOf";
    public static final String INTENDED_TO_BRING_ABOUT = WH + "intendedToBringAbout";

    public static final String JULIAN = WH + "julian";
    public static final String GREGORIAN = WH + "gregorian";
    public static final String UNSTATED = WH + "unstated";

    private Terms() {}
}

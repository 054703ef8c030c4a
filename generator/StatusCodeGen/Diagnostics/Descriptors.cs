using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Diagnostics;

/// <summary>
/// Every diagnostic of the package. A new one needs a field here, a line in AnalyzerReleases.Unshipped.md, a page in
/// docs/rules and a test that reports it; DescriptorTests checks the first three. An id is never reused.
/// </summary>
internal static class Descriptors
{
    private const string CatalogCategory = "StatusCodeGen.Catalog";

    public static readonly DiagnosticDescriptor InvalidYaml = Error(
        "SCG1001", "Not valid YAML", "The file is not valid YAML here: {0}");

    public static readonly DiagnosticDescriptor UnsupportedYaml = Error(
        "SCG1002", "Unsupported YAML feature", "A catalog cannot use {0}; {1}");

    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "SCG1003", "Unknown key", "{0} has no key {1}; {2}");

    public static readonly DiagnosticDescriptor MissingKey = Error(
        "SCG1004", "Missing key", "{0} has no {1}; add {2}");

    public static readonly DiagnosticDescriptor WrongKind = Error(
        "SCG1005", "Wrong kind of value", "{0} must be {1}, not {2}");

    public static readonly DiagnosticDescriptor NotACode = Error(
        "SCG1006", "Not a code", "{0} is not a code; {1}");

    public static readonly DiagnosticDescriptor DuplicateCode = Error(
        "SCG1007", "Duplicate code", "{0} is already '{1}'; {2}");

    public static readonly DiagnosticDescriptor UnusableIdentifier = Error(
        "SCG1008", "Missing, invalid or duplicate identifier", "{0}; {1}");

    public static readonly DiagnosticDescriptor OutsideRange = Error(
        "SCG1009",
        "Code outside its group's range",
        "Code {0} is outside the range {1} of its group {2}; correct the code or the range, or move the entry");

    public static readonly DiagnosticDescriptor OutsideType = Error(
        "SCG1010",
        "Code outside the catalog's type",
        "Code {0} does not fit the catalog's type '{1}' ({2}); correct the code or choose a wider type");

    public static readonly DiagnosticDescriptor DuplicateType = Error(
        "SCG1011",
        "Two catalogs for one type",
        "The {0} is already generated from {1}; {2}");

    public static readonly DiagnosticDescriptor LimitPassed = Error(
        "SCG1012", "Limit exceeded", "{0} exceeds the limit of {1}; {2}");

    public static readonly DiagnosticDescriptor NotUtf8 = Error(
        "SCG1013", "Not a UTF-8 file", "The file contains {0} here; save it as UTF-8 text");

    public static readonly DiagnosticDescriptor NotFound = Error(
        "SCG1014", "Reference to something that does not exist", "There is no {0} {1}; {2}");

    public static readonly DiagnosticDescriptor Reserved = Error(
        "SCG1015", "Reserved code or name", "{0} {1} is reserved{2}; give this entry another one, or remove it from 'reserved'");

    public static readonly DiagnosticDescriptor OrphanedTranslation = Error(
        "SCG1016", "Translation of a code that does not exist", "{0} does not declare {1}; {2}");

    public static readonly DiagnosticDescriptor Untranslated = Warning(
        "SCG1017",
        "Translation that lacks codes",
        "The translation into '{0}' lacks {1}; add what is missing, or write 'complete: false' under 'translation'");

    public static readonly DiagnosticDescriptor NameInTheWay = Error(
        "SCG1018",
        "A name that the catalog needs is taken",
        "{0}; rename it there, or give this catalog another name or namespace");

    public static readonly DiagnosticDescriptor CutText = Warning(
        "SCG1019",
        "Text cut short by a comment",
        "{0} ends here, since {1} is a comment in YAML; put the whole text in quotes, or a space after the '#'");

    public static readonly DiagnosticDescriptor StaleTranslation = Warning(
        "SCG1020", "Translation of a text that has changed", "What the catalog says of {0} has changed since it was translated; {1}");

    public static readonly DiagnosticDescriptor Unhandled = Exhaustiveness(
        "SCG2001", "A switch does not handle every code", "Switch on '{0}' does not handle {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OnlyThrown = Exhaustiveness(
        "SCG2002", "A switch leaves codes to a catch-all that throws", "Switch on '{0}' throws for {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OnlyCaught = Exhaustiveness(
        "SCG2003", "A switch leaves codes to a catch-all", "Switch on '{0}' leaves {1} to its catch-all", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ForgottenByLadder = Exhaustiveness(
        "SCG2004", "An if/else-if ladder leaves codes out", "If/else-if ladder on '{0}' does not handle {1}", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ThrownByLadder = Exhaustiveness(
        "SCG2005",
        "An if/else-if ladder leaves codes to a throw",
        "If/else-if ladder on '{0}' throws for {1}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UndeclaredCast = Exhaustiveness(
        "SCG2010", "A constant is cast to a code that is not declared", "{1} is not a declared '{0}'", DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        InvalidYaml,
        UnsupportedYaml,
        UnknownKey,
        MissingKey,
        WrongKind,
        NotACode,
        DuplicateCode,
        UnusableIdentifier,
        OutsideRange,
        OutsideType,
        DuplicateType,
        LimitPassed,
        NotUtf8,
        NotFound,
        Reserved,
        OrphanedTranslation,
        Untranslated,
        NameInTheWay,
        CutText,
        StaleTranslation,
        Unhandled,
        OnlyThrown,
        OnlyCaught,
        ForgottenByLadder,
        ThrownByLadder,
        UndeclaredCast);

    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        All.ToImmutableDictionary(static descriptor => descriptor.Id);

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, CatalogCategory, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, CatalogCategory, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Exhaustiveness(string id, string title, string message, DiagnosticSeverity severity) =>
        Create(id, title, message, "StatusCodeGen.Exhaustiveness", severity);

    private static DiagnosticDescriptor Create(
        string id,
        string title,
        string message,
        string category,
        DiagnosticSeverity severity) => new(
        id,
        title,
        message,
        category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/StatusCodeGen/StatusCodeGen/blob/main/docs/rules/{id}.md");
}

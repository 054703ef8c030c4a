using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>
/// The keywords of C#. This list does not come from the compiler: the same catalog must give the same bytes with every
/// version of it.
/// </summary>
/// <remarks>C# specification, section 6.4.4, and the contextual keywords of C# 14.</remarks>
internal static class Keyword
{
    private static readonly HashSet<string> Reserved =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    private static readonly HashSet<string> Contextual =
    [
        "add", "alias", "allows", "and", "ascending", "async", "await", "by", "descending", "dynamic", "equals",
        "extension", "field", "file", "from", "get", "global", "group", "init", "into", "join", "let", "managed",
        "nameof", "nint", "not", "notnull", "nuint", "on", "or", "orderby", "partial", "record", "remove",
        "required", "scoped", "select", "set", "unmanaged", "value", "var", "when", "where", "with", "yield",
    ];

    public static bool IsReserved(string identifier) => Reserved.Contains(identifier);

    /// <summary>A member as the source spells it: <c>@default</c>.</summary>
    public static string EscapeMember(string identifier) => IsReserved(identifier) ? "@" + identifier : identifier;

    /// <summary>A namespace as the source spells it: <c>Acme.@record</c>.</summary>
    public static string EscapeNamespace(string @namespace) => string.Join(".", @namespace
        .Split('.')
        .Select(static piece => IsReserved(piece) || Contextual.Contains(piece) ? "@" + piece : piece));

    /// <summary>
    /// A type as the source spells it: <c>@record</c>. A name in lower case is a keyword, or may become one (CS8981).
    /// </summary>
    public static string EscapeType(string identifier) =>
        identifier.All(static character => character is >= 'a' and <= 'z') ? "@" + identifier : identifier;
}

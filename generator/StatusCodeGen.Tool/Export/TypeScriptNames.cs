using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;

namespace StatusCodeGen.Tool.Export;

/// <summary>The names that a TypeScript module declares. Each is given once, with an underscore behind it if it is taken.</summary>
internal sealed class TypeScriptNames
{
    /// <summary>Keywords, names of types that no alias can have, and names that the module itself uses.</summary>
    private static readonly string[] Taken =
    [
        "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "export",
        "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof", "new", "null", "return", "super",
        "switch", "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield", "let", "static", "await",
        "implements", "interface", "package", "private", "protected", "public", "arguments", "eval", "async", "of", "as", "type",
        "any", "unknown", "never", "string", "number", "boolean", "symbol", "object", "bigint", "undefined", "NaN", "Infinity",
        "Error", "Map", "ReadonlyMap", "String", "globalThis", "code", "row", "declare", "namespace", "module", "abstract", "keyof",
        "readonly", "infer", "is", "asserts", "satisfies", "unique", "require", "global", "Object", "exports",
    ];

    private readonly HashSet<string> _taken = new(Taken, StringComparer.Ordinal);

    public TypeScriptNames(Catalog catalog)
    {
        Enum = Declare(catalog.Name);
        Group = Declare(catalog.Name + "Group");
        Row = Declare(catalog.Name + "Row");
        Rows = Declare(Lower(new ApiTypes("", catalog.Name).Lookup));
        RowOf = Declare("rowOf");
        IsDefined = Declare("isDefined");
        Unhandled = Declare("unhandled");
        ByCode = Declare("rowsByCode");
        Titles = Declare("groupTitles");
        Predicates = [.. catalog.Groups.Select(group => Declare("is" + group.Identifier))];
    }

    /// <summary>The constant object with the codes, and the type of its values.</summary>
    public string Enum { get; }

    /// <summary>The type of the groups.</summary>
    public string Group { get; }

    /// <summary>The type of a row.</summary>
    public string Row { get; }

    /// <summary>The list of the rows.</summary>
    public string Rows { get; }

    public string RowOf { get; }

    public string IsDefined { get; }

    public string Unhandled { get; }

    public string ByCode { get; }

    public string Titles { get; }

    /// <summary>The predicates of the groups, in their order.</summary>
    public IReadOnlyList<string> Predicates { get; }

    private string Declare(string name)
    {
        // JavaScript knows the letters of another version of Unicode, and the marks of C# are not all among them.
        var safe = string.Concat(name.Select(static character => char.IsAscii(character) || char.IsLetter(character) ? character : '_'));
        while (!_taken.Add(safe))
        {
            safe += "_";
        }

        return safe;
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

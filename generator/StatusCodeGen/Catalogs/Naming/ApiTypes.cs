using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>The names of the types that are generated from a catalog.</summary>
internal sealed class ApiTypes
{
    private const string Extension = ".g.cs";

    private static readonly string[] EsEndings = ["s", "x", "z", "ch", "sh"];

    private readonly string _namespace;

    public ApiTypes(string @namespace, string name)
    {
        _namespace = @namespace;
        Enum = name;
        Group = name + "Group";
        Info = name + "Info";
        Lookup = name + (EsEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? "es" : "s");
        Extensions = name + "Extensions";
        JsonConverter = name + "JsonConverter";
        TypeConverter = name + "TypeConverter";
        GroupJsonConverter = name + "GroupJsonConverter";
        Text = name + "Text";
        TextJsonConverter = name + "TextJsonConverter";
        TextTypeConverter = name + "TextTypeConverter";
    }

    public ApiTypes(string @namespace, string name, CodeType type)
        : this(@namespace, name) => OfTexts = type.IsText ? [Text, TextJsonConverter, TextTypeConverter] : [];

    /// <param name="catalog">The catalog, whose columns are known: some of them have an enum.</param>
    public ApiTypes(Catalog catalog)
        : this(catalog.Namespace, catalog.Name, catalog.Type) =>
        ColumnEnums = [.. catalog.Columns.Where(static column => column.HasEnum).Select(column => column.EnumOf(catalog.Name))];

    public string Enum { get; }

    public string Group { get; }

    public string Info { get; }

    public string Lookup { get; }

    public string Extensions { get; }

    public string JsonConverter { get; }

    public string TypeConverter { get; }

    public string GroupJsonConverter { get; }

    /// <summary>The struct that holds any text, where codes are texts.</summary>
    public string Text { get; }

    public string TextJsonConverter { get; }

    public string TextTypeConverter { get; }

    /// <summary>The name that the file with the lookup class's second part has in place of the type's name.</summary>
    public string LookupTables => Lookup + ".Tables";

    /// <summary>The name that the file with the languages has, which is one more part of the lookup class.</summary>
    public string LookupLanguages => Lookup + ".Languages";

    /// <summary>The types that a catalog has only if its codes are texts; empty for numbers.</summary>
    private IReadOnlyList<string> OfTexts { get; } = [];

    /// <summary>The enums of the words of columns.</summary>
    public IReadOnlyList<string> ColumnEnums { get; } = [];

    public IEnumerable<string> All =>
        [Enum, Group, Info, Lookup, Extensions, JsonConverter, TypeConverter, GroupJsonConverter, .. OfTexts, .. ColumnEnums];

    /// <summary>Whether the lookup class of an enum would have the name of one of its own members (CS0542).</summary>
    public static bool HasMemberOfItsName(string name) => new ApiTypes("", name).Lookup == "Values";

    /// <summary>The type as generated code refers to it: <c>global::Syncfy.@record</c>.</summary>
    public string Reference(string type) =>
        "global::" + (_namespace.Length == 0 ? "" : Keyword.EscapeNamespace(_namespace) + ".") + Keyword.EscapeType(type);

    public string QualifiedName(string type) => _namespace.Length == 0 ? type : $"{_namespace}.{type}";

    /// <summary>
    /// The name of the generated file with the texts of a language. No type's file has this name: in those, a hyphen comes before
    /// four hexadecimal digits.
    /// </summary>
    public string HintNameOf(string language)
    {
        var name = HintName(LookupLanguages);
        return name.Substring(0, name.Length - Extension.Length) + "-" + language + Extension;
    }

    /// <summary>
    /// The name of a type's generated file. Roslyn accepts letters, digits and a few signs. Other characters that an
    /// identifier may have (marks, letter numbers, connectors) are written as <c>-0301-</c>.
    /// </summary>
    public string HintName(string type)
    {
        var name = new StringBuilder();
        foreach (var character in QualifiedName(type))
        {
            if (char.IsLetterOrDigit(character) || character is '.' or '_')
            {
                name.Append(character);
            }
            else
            {
                name.Append('-').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append('-');
            }
        }

        return name.Append(Extension).ToString();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Checks that the members of a column repeat no other member. A member of System.Object or System.Enum wins over a
/// generated extension, without a warning: a column <c>type</c> would give a <c>GetType()</c> that is never called.
/// </summary>
internal sealed class ColumnNames
{
    public const string Advice = "give this column an 'identifier' of its own";

    /// <summary>A little less than the limit of .NET metadata (1,023 bytes of UTF-8, CS7013).</summary>
    private const int MaxQualifiedUtf8Length = 1_000;

    private readonly Func<string, string> _qualify;
    private readonly Dictionary<string, string> _rowMembers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codeMembers = new(StringComparer.Ordinal);

    /// <summary>The types, each of which has a file of its name: two files may not have names that differ only in case.</summary>
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="types">The types of the catalog, which has a name.</param>
    /// <param name="catalog">The catalog: each of its groups has a predicate.</param>
    private ColumnNames(ApiTypes types, Catalog catalog)
    {
        _qualify = types.QualifiedName;
        Add(_rowMembers, "of a row", [.. Column.RowMembers.SelectMany(WithAccessors), types.Info, "op_Equality", "op_Inequality"]);
        Add(_rowMembers, "of System.Object", ObjectMembers);
        Add(_codeMembers, "of the generated API", [.. Column.BuiltInCodeMembers.SelectMany(WithAccessors)]);
        Add(_codeMembers, "of the generated API", catalog.Type.IsText ? Column.TextCodeMembers : []);
        Add(_codeMembers, "of the generated API", [.. catalog.Groups.Select(static group => "Is" + group.Identifier), types.Extensions]);
        Add(_codeMembers, "of System.Enum", EnumMembers);
        Add(_codeMembers, "of System.Object", ObjectMembers);
        Add(_types, "of the generated API", [.. types.All]);
    }

    private static string[] ObjectMembers =>
        ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize"];

    private static string[] EnumMembers =>
    [
        "HasFlag", "CompareTo", "GetTypeCode", "TryFormat", "Format", "GetNames", "GetValues", "GetValuesAsUnderlyingType",
        "GetUnderlyingType", "ToObject", "TryParse",
    ];

    /// <summary>The catalog without the columns whose members repeat others, which is reported.</summary>
    public static Catalog WithoutClashes(
        Catalog catalog,
        IReadOnlyList<ColumnDefinition> definitions,
        DiagnosticCollector diagnostics)
    {
        var types = new ApiTypes(catalog.Namespace, catalog.Name, catalog.Type);
        var kept = new ColumnNames(types, catalog).Check(definitions, catalog.Name, diagnostics);
        return kept.Count == definitions.Count
            ? catalog
            : catalog with
            {
                Columns = kept.Select(index => catalog.Columns[index]).ToEquatableArray(),
                Codes = catalog.Codes
                    .Select(code => code with { Values = kept.Select(index => code.Values[index]).ToEquatableArray() })
                    .ToEquatableArray(),
            };
    }

    /// <summary>Reports the columns whose members repeat others, and returns the indexes of the rest.</summary>
    private List<int> Check(IReadOnlyList<ColumnDefinition> definitions, string name, DiagnosticCollector diagnostics)
    {
        var kept = new List<int>();
        for (var index = 0; index < definitions.Count; index++)
        {
            var column = definitions[index].Column;
            if (FindClash(column, name) is { } clash)
            {
                diagnostics.Report(Descriptors.UnusableIdentifier, definitions[index].Span, clash, Advice);
                continue;
            }

            kept.Add(index);
            var owner = $"of the column {Quotation.Of(column.Key)}";
            Add(_rowMembers, owner, [.. WithAccessors(column.Property)]);
            Add(_codeMembers, owner, [.. column.CodeMembers.SelectMany(WithAccessors)]);
            if (column.HasEnum)
            {
                Add(_types, owner, column.EnumOf(name));
            }
        }

        return kept;
    }

    private string? FindClash(Column column, string name)
    {
        if (OwnerOf(_rowMembers, column.Property) is { } rowOwner)
        {
            return $"The property '{column.Property}' would repeat that {rowOwner}";
        }

        foreach (var member in column.CodeMembers)
        {
            if (OwnerOf(_codeMembers, member) is { } codeOwner)
            {
                return $"The member '{member}' would repeat that {codeOwner}";
            }
        }

        if (!column.HasEnum)
        {
            return null;
        }

        var type = column.EnumOf(name);
        return _types.TryGetValue(type, out var owner) ? $"The enum '{type}' would repeat a type {owner}"
            : Encoding.UTF8.GetByteCount(_qualify(type)) > MaxQualifiedUtf8Length
                ? "The column's enum and its namespace would together be longer than 1,000 bytes"
            : null;
    }

    private static string? OwnerOf(Dictionary<string, string> owners, string member) =>
        WithAccessors(member)
            .Select(name => owners.TryGetValue(name, out var owner) ? owner : null)
            .FirstOrDefault(static owner => owner is not null);

    /// <summary>The names that a property takes from the members of its type (C# specification, section 15.3.10.2).</summary>
    private static IEnumerable<string> WithAccessors(string property) => [property, "get_" + property, "set_" + property];

    private static void Add(Dictionary<string, string> owners, string owner, params string[] members)
    {
        foreach (var member in members)
        {
            owners[member] = owner;
        }
    }
}

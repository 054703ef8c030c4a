using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Tests.Changes;

/// <summary>An edit of a catalog, and the changes that it makes.</summary>
/// <param name="Name">What the edit does.</param>
/// <param name="Apply">Makes the edited catalog; null if the catalog has nothing to edit in this way.</param>
/// <param name="Changes">Exactly these changes.</param>
internal sealed partial record CatalogEdit(string Name, Func<Random, Catalog, Catalog?> Apply, params string[] Changes)
{
    /// <summary>A name, a number and a text that no random catalog has.</summary>
    private const string Fresh = "Fresh_9";

    public static readonly IReadOnlyList<CatalogEdit> All = [.. OfHeader(), .. OfCodes(), .. OfAliases(), .. OfGroups(), .. OfColumns()];

    public override string ToString() => Name;

    private static IEnumerable<CatalogEdit> OfHeader() =>
    [
        new("another enum", static (_, c) => HasMember(c, c.Name) ? null : c with { Name = "Fresh" }, "EnumRenamed Breaks"),
        new("another namespace", static (_, c) => c with { Namespace = "Fresh" }, "NamespaceChanged Breaks"),
        new("internal", static (_, c) => c.IsPublic ? c with { IsPublic = false } : null, "VisibilityChanged Breaks"),
        new("public", static (_, c) => c.IsPublic ? null : c with { IsPublic = true }, "VisibilityChanged Adds"),
        new("another type", static (_, c) => c.Type.Keyword == "byte" ? c with { Type = CodeType.Int } : null, "TypeChanged Breaks"),
        new("longer texts", static (_, c) => c.Type is { Kind: CodeKind.Packed, MaxLength: < 8 }
            ? c with { Type = CodeType.Packed(8) }
            : null, "TypeChanged Breaks"),
        new("another title", static (_, c) => c with { Title = Fresh }, "TitleReworded Documentation"),
        new("another text", static (_, c) => c with { Description = Fresh }, "DescriptionReworded Documentation"),
        new("another reference", static (_, c) => c with { Reference = Fresh }, "ReferenceChanged Documentation"),
        new("by range", static (_, c) => c with { IsUndeclaredByRange = true }, "UndeclaredChanged Behaves"),
        new("JSON with names", static (_, c) => c.AreGroupsNumbered ? c with { Json = JsonForm.Name } : null, "JsonChanged Behaves"),
        new(
            "JSON with texts",
            static (_, c) => c.AreGroupsNumbered ? null : c with { Json = JsonForm.Text },
            "JsonChanged Behaves",
            "GroupJsonChanged Behaves"),
    ];

    private static IEnumerable<CatalogEdit> OfCodes() =>
    [
        new("a code is added", static (_, c) => NumberFor(c) is { } number
            ? c with
            {
                Codes = c.Codes.Append(new(
                    c.Groups.Count > 0 ? c.Groups.Count - 1 : null, number, $"{number}", $"{number}", Fresh, Fresh, "", null,
                    EquatableArray<Alias>.Empty, c.Columns.Select(ValueFor).ToEquatableArray())).ToEquatableArray(),
            }
            : null, "CodeAdded Warns"),
        new("a code is removed", static (random, c) => c.Codes.Count > 0 && !HasReferences(c) && PickCode(random, c) is { } code
            ? c with { Codes = c.Codes.Where(other => other != code).ToEquatableArray() }
            : null, "CodeRemoved Breaks"),
        new("another identifier", static (random, c) => Edit(random, c, static code => code with { Identifier = Fresh }),
            "IdentifierRenamed Breaks"),
        new("another name", static (random, c) => Edit(random, c, static code => Renamed(code, Fresh, code.Aliases)),
            "NameChanged Behaves"),
        new("another number", static (random, c) => !HasReferences(c) && NumberFor(c) is { } number
            ? Edit(random, c, code => code with { Number = number, Spelling = $"{number}", Literal = $"{number}" })
            : null, "Renumbered Behaves"),
        new("numbers are swapped", static (_, c) => c.Codes.Count > 1 && !HasReferences(c)
            ? c with
            {
                Codes = c.Codes.Select((code, index) => index > 1 ? code : code with
                {
                    Number = c.Codes[1 - index].Number,
                    Spelling = c.Codes[1 - index].Spelling,
                    Literal = c.Codes[1 - index].Literal,
                }).ToEquatableArray(),
            }
            : null, "Renumbered Behaves", "Renumbered Behaves"),
        new("another spelling", static (random, c) => c.Type.IsText
            ? null
            : Edit(random, c, static code => code with { Spelling = "0x" + code.Spelling }), "Respelled Documentation"),
        new("another number of the same text", static (random, c) => c.Type == CodeType.Text && NumberFor(c) is { } number
            && !HasReferences(c)
            ? Edit(random, c, code => code with { Number = number, Literal = $"{number}" })
            : null, "Renumbered Behaves"),
        new("another group", static (random, c) => c.Groups.Count > 1 && NumberFor(c) is not null
            ? Edit(random, c, code => code with { Group = code.Group == 0 ? 1 : 0 })
            : null, "Moved Behaves"),
        new("no group", static (random, c) => c.Groups.Count > 0 ? Edit(random, c, static code => code with { Group = null }) : null,
            "Moved Behaves"),
        new("another description", static (random, c) => Edit(random, c, static code => Described(code, Fresh)),
            "DescriptionReworded Documentation"),
        new("deprecated", static (random, c) => Edit(random, c, static code => code with { Deprecation = Fresh }, static code =>
            code.Deprecation is null), "Deprecated Warns"),
        new("no longer deprecated", static (random, c) => Edit(random, c, static code => code with { Deprecation = null },
            static code => code.Deprecation is not null), "NoLongerDeprecated Documentation"),
        new("deprecated for another reason", static (random, c) => Edit(random, c, static code => code with { Deprecation = Fresh },
            static code => code.Deprecation is { Length: > 0 }), "DeprecationReworded Documentation"),
        new("two neighbours in another order", static (_, c) => Enumerable.Range(1, Math.Max(0, c.Codes.Count - 1))
            .Where(index => c.Codes[index].Group == c.Codes[index - 1].Group)
            .Select(index => c with { Codes = Swapped(c.Codes, index - 1, index) })
            .FirstOrDefault(), "CodesReordered Behaves"),
    ];

    private static IEnumerable<CatalogEdit> OfAliases() =>
    [
        new("an alias is added", static (random, c) => Edit(random, c, static code =>
            code with { Aliases = code.Aliases.Append(new(Fresh, Fresh, null)).ToEquatableArray() }), "AliasAdded Adds"),
        new("an alias is removed", static (random, c) => Edit(random, c, static code =>
            code with { Aliases = code.Aliases.Skip(1).ToEquatableArray() }, static code => code.Aliases.Count > 0),
            "AliasRemoved Breaks"),
        new("an alias has another name", static (random, c) => Edit(random, c, static code =>
            code with { Aliases = code.Aliases.Select((a, i) => i > 0 ? a : a with { Name = Fresh }).ToEquatableArray() },
            static code => code.Aliases.Count > 0), "NameChanged Behaves"),
        new("an alias is the name", static (random, c) => Edit(random, c, static code => Renamed(
                code with { Identifier = code.Aliases[0].Identifier },
                code.Aliases[0].Name,
                code.Aliases.Select((a, i) => i > 0 ? a : a with { Identifier = code.Identifier, Name = code.Name }).ToEquatableArray()),
            static code => code.Aliases.Count > 0 && code.Aliases[0].Deprecation == code.Deprecation && code.Aliases[0].Name != code.Name),
            "IdentifierRenamed Adds", "NameChanged Behaves"),
        new("aliases in another order", static (random, c) => Edit(random, c, static code =>
            code with { Aliases = code.Aliases.Reverse().ToEquatableArray() }, static code => code.Aliases.Count > 1),
            "AliasesReordered Documentation"),
        new("the name stays as an alias", static (random, c) => Edit(random, c, static code => Renamed(
                code with { Identifier = Fresh },
                code.Name,
                code.Aliases.Append(new(code.Identifier, code.Name, code.Deprecation)).ToEquatableArray())), "IdentifierRenamed Adds"),
    ];

    private static IEnumerable<CatalogEdit> OfGroups() =>
    [
        new("a group is added", static (_, c) => c with
        {
            Groups = c.Groups.Append(new(c.Groups.Count + 500, c.AreGroupsNumbered, Fresh, Fresh, Fresh, "", null, "")).ToEquatableArray(),
        }, "GroupAdded Warns"),
        new("an empty group is removed", static (_, c) => c.Groups.Count > 0 && !c.Codes.Any(code => code.Group == c.Groups.Count - 1)
            && !(c.Groups[^1].IsNumbered && c.Groups.Count == 1)
            ? c with { Groups = c.Groups.Take(c.Groups.Count - 1).ToEquatableArray() }
            : null, "GroupRemoved Breaks"),
        new("a group has another identifier", static (_, c) => EditGroup(c, static group => group with { Identifier = Fresh }),
            "GroupRenamed Breaks"),
        new("a group has another heading", static (_, c) => EditGroup(c, static group => group with { Title = Fresh }),
            "TitleReworded Documentation"),
        new("a group has another text", static (_, c) => EditGroup(c, static group => group with { Description = Fresh }),
            "DescriptionReworded Documentation"),
        new("a group has another number", static (_, c) => c.AreGroupsNumbered
            ? EditGroup(c, static group => group with { Number = 900 })
            : null, "GroupRenumbered Behaves"),
        new("a group has another range", static (_, c) =>
            EditGroup(c, static group => group with { RangeText = "0-99999", Range = new(new(0, 99999), "") }),
            "RangeChanged Documentation"),
    ];

    private static IEnumerable<CatalogEdit> OfColumns() =>
    [
        new("a column is added", static (_, c) => c with
        {
            Columns = c.Columns
                .Append(new(Fresh, Fresh, ColumnType.Int, IsOptional: true, Fresh, "", EquatableArray<ColumnWord>.Empty, default))
                .ToEquatableArray(),
            Codes = c.Codes
                .Select(static code => code with { Values = code.Values.Append(default).ToEquatableArray() })
                .ToEquatableArray(),
        }, "ColumnAdded Adds"),
        new("a column is removed", static (_, c) => c.Columns.Count > 0
            ? c with
            {
                Columns = c.Columns.Skip(1).ToEquatableArray(),
                Codes = c.Codes.Select(static code => code with { Values = code.Values.Skip(1).ToEquatableArray() }).ToEquatableArray(),
            }
            : null, "ColumnRemoved Breaks"),
        new("a column has another identifier", static (_, c) => EditColumn(c, static column => column with { Identifier = Fresh }),
            "ColumnRenamed Breaks"),
        new("a column has another key", static (_, c) => EditColumn(c, static column => column with { Key = Fresh }),
            "ColumnKeyChanged Documentation"),
        new("a column has another heading", static (_, c) => EditColumn(c, static column => column with { Title = Fresh }),
            "TitleReworded Documentation"),
        new("a column can be null", static (_, c) => EditColumn(c, static column => column with { IsOptional = true },
            static column => column is { IsOptional: false, Type: ColumnType.Int or ColumnType.Bool or ColumnType.Duration }),
            "ColumnOptionalChanged Breaks"),
        new("a word is added", static (_, c) => EditColumn(c, static column =>
            column with { Words = column.Words.Append(new(Fresh, Fresh)).ToEquatableArray() },
            static column => column.Type == ColumnType.Word), "WordAdded Warns"),
        new("a word has another identifier", static (_, c) => EditColumn(c, static column =>
            column with { Words = column.Words.Select((word, i) => i > 0 ? word : word with { Identifier = Fresh }).ToEquatableArray() },
            static column => column.HasEnum), "WordRenamed Breaks"),
        new("a value is another", static (random, c) => c.Columns.Count > 0 && c.Columns[0].Type == ColumnType.Int
            ? Edit(random, c, static code => code with { Values = code.Values.Select(static (value, index) =>
                index > 0 ? value : ColumnValue.Of(value.Number - 7)).ToEquatableArray() })
            : null, "ValueChanged Behaves"),
    ];
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Writing;

/// <summary>Writes the lists of codes of a catalog.</summary>
/// <param name="writer">Receives the lines.</param>
/// <param name="type">The type of the codes.</param>
/// <param name="columns">The further columns.</param>
/// <param name="cancellation">Stops the writing.</param>
internal sealed class RowWriter(YamlWriter writer, CodeType type, IReadOnlyList<ColumnPlan> columns, CancellationToken cancellation)
{
    /// <summary>What no author means as the message of a deprecation, so that a catalog has it as a reason only.</summary>
    public static readonly IReadOnlySet<string> NoMessages =
        new HashSet<string>(
            ["true", "false", "yes", "no", "on", "off", "y", "n", "0", "1", "null", "~"],
            StringComparer.OrdinalIgnoreCase);

    private readonly MemberNames _names = new([]);
    private readonly TextNumbers _numbers = new();

    /// <param name="rows">The codes.</param>
    /// <param name="groupOf">What a code has under <c>group</c>; null for nothing.</param>
    public void WriteCodes(IReadOnlyList<PageRow> rows, Func<PageRow, string?> groupOf)
    {
        writer.Line(rows.Count == 0 ? "codes: []" : "codes:");
        writer.Indentation += 2;
        for (var index = 0; index < rows.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (index > 0)
            {
                writer.BlankLine();
            }

            Write(rows[index], groupOf(rows[index]));
        }

        writer.Indentation -= 2;
    }

    private void Write(PageRow row, string? group)
    {
        writer.BeginItem();
        WriteCode(row);
        WriteIfAny("group", group);
        WriteIfAny("description", row.Description);
        WriteDeprecation(row.Deprecation);
        WriteAliases(row);
        foreach (var column in columns)
        {
            WriteIfAny(column.Key, column.Format(row.Values[column.Index]));
        }

        writer.EndItem();
    }

    private void WriteCode(PageRow row)
    {
        if (!type.IsText)
        {
            writer.Line($"code: {row.Code}");
            WriteIfAny("name", row.Name);
            WriteIfAny("identifier", _names.Claim(row.Name, "Code", MemberNames.Suffix(row.Code)));
            return;
        }

        // A text without a name is its own name.
        var name = string.IsNullOrWhiteSpace(row.Name) || row.Name == row.Code ? "" : row.Name;
        writer.Line($"code: {YamlText.Inline(row.Code)}");
        WriteIfAny("name", name);
        WriteIfAny("identifier", _names.Claim(name.Length > 0 ? name : row.Code, "Code", MemberNames.Suffix(row.Code)));
        WriteIfAny("value", type.Kind == CodeKind.Text ? _numbers.ValueOf(row.Code) : null);
    }

    private void WriteDeprecation(string? deprecation)
    {
        if (deprecation is null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(deprecation))
        {
            writer.Line("deprecated: true");
        }
        else if (NoMessages.Contains(deprecation))
        {
            writer.Line("deprecated:");
            writer.Indentation += 2;
            writer.Pair("reason", deprecation);
            writer.Indentation -= 2;
        }
        else
        {
            writer.Pair("deprecated", deprecation);
        }
    }

    private void WriteAliases(PageRow row)
    {
        var aliases = row.Aliases
            .Where(alias => !string.IsNullOrWhiteSpace(alias.Name) && alias.Name != row.Name)
            .DistinctBy(static alias => alias.Name, StringComparer.Ordinal)
            .Select(alias => (Alias: alias, Identifier: _names.Claim(alias.Name, "Alias", MemberNames.Suffix(row.Code))))
            .ToList();
        if (aliases.Count == 0)
        {
            return;
        }

        writer.Line("aliases:");
        writer.Indentation += 2;
        foreach (var ((name, deprecation), identifier) in aliases)
        {
            writer.BeginItem();
            if (identifier is null && deprecation is null)
            {
                writer.Line(YamlText.Inline(name));
            }
            else
            {
                writer.Pair("name", name);
                WriteIfAny("identifier", identifier);
                WriteDeprecation(deprecation);
            }

            writer.EndItem();
        }

        writer.Indentation -= 2;
    }

    private void WriteIfAny(string key, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.Pair(key, text);
        }
    }
}

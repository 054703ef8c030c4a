using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Commands;

/// <summary>The options of the commands that read a page: where it is, what kind it is, and which tables have the codes.</summary>
internal sealed class PageOptions
{
    private static readonly Dictionary<string, ColumnRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["code"] = ColumnRole.Code,
        ["name"] = ColumnRole.Name,
        ["description"] = ColumnRole.Description,
        ["aliases"] = ColumnRole.Aliases,
        ["deprecated"] = ColumnRole.Deprecated,
        ["group"] = ColumnRole.Group,
        ["column"] = ColumnRole.Further,
        ["skip"] = ColumnRole.Skipped,
    };

    private static readonly string[] Kinds = [.. Enum.GetNames<PageKind>().Select(static kind => kind.ToLowerInvariant())];

    private readonly Option<string?> _from = new Option<string?>("--from")
    {
        Description = "The kind of the page. By default the extension or the text says it.",
        HelpName = string.Join('|', Kinds),
    }.AcceptOnlyFromAmong(Kinds);

    private readonly Option<int[]> _tables = new("--table")
    {
        Description = "The number of the table that has the codes. Repeat it, or separate numbers with commas, for several tables.",
        CustomParser = static result => [.. result.Tokens.SelectMany(token => ParseTables(token.Value, result))],
        Arity = ArgumentArity.OneOrMore,
        HelpName = "NUMBER",
    };

    private readonly Option<ColumnChoice[]> _columns = new("--columns")
    {
        Description = "What the columns say, by number or heading: code=1,name=2,description=Meaning. Others are aliases, deprecated, "
            + "group, column (a column of your own) and skip.",
        CustomParser = static result => [.. result.Tokens.SelectMany(token => ParseColumns(token.Value, result))],
        Arity = ArgumentArity.OneOrMore,
        HelpName = "ROLE=COLUMN",
    };

    private readonly Option<CodeType?> _type = new("--type")
    {
        Description = "The type of the codes: int or another number, char(n) for texts of at most n characters, or text. By default "
            + "the codes say it.",
        CustomParser = static result => ParseType(result.Tokens[0].Value, result),
        HelpName = "int|char(n)|text",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_tables);
        command.Add(_columns);
        command.Add(_type);
    }

    /// <summary>Reads the page of a call. Its codes are found where the type of the catalog is known.</summary>
    /// <param name="call">The call.</param>
    /// <param name="page">The path of the page, or <c>-</c>.</param>
    /// <param name="standardInput">Opens the standard input.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ToolException">The page cannot be read.</exception>
    public PageReading Read(ParseResult call, string page, Func<Stream> standardInput, CancellationToken cancellation)
    {
        var options = new RecognitionOptions(call.GetValue(_tables) ?? [], call.GetValue(_columns) ?? [], call.GetValue(_type));
        PageKind? kind = call.GetValue(_from) is { } word ? Enum.Parse<PageKind>(word, ignoreCase: true) : null;
        return PageReading.Of(PageSource.Read(page, kind, standardInput, cancellation), options, cancellation);
    }

    private static CodeType? ParseType(string text, ArgumentResult result)
    {
        var type = CodeType.Find(text.Trim());
        if (type is null)
        {
            result.AddError(
                $"'{text}' is not a type of codes; write {string.Join(", ", IntegralType.All.Select(static type => type.Keyword))}, "
                + $"'char(1)' to 'char({PackedText.MaxLength})' (in quotes), or text.");
        }

        return type;
    }

    private static IEnumerable<int> ParseTables(string text, ArgumentResult result)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            result.AddError("--table is empty; write the number of a table, such as --table 3.");
        }

        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                yield return number;
            }
            else
            {
                result.AddError($"'{part}' is not the number of a table; write --table 3.");
            }
        }
    }

    private static IEnumerable<ColumnChoice> ParseColumns(string text, ArgumentResult result)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            result.AddError("--columns is empty; write what a column says, such as code=1.");
        }

        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2) is [var role, { Length: > 0 } column] && Roles.TryGetValue(role.Trim(), out var known))
            {
                yield return new(known, column.Trim());
            }
            else
            {
                var roles = string.Join(", ", Roles.Keys);
                result.AddError($"'{part}' does not say what a column is; write {roles} with = and the column, such as code=1.");
            }
        }
    }
}

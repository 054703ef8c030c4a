using System;
using System.Globalization;

namespace StatusCodeGen.Tool.Pages.Markup;

/// <summary>Tells a <see cref="PageBuilder"/> what the tags of HTML mean for the text.</summary>
/// <param name="builder">The builder.</param>
internal sealed class TagReader(PageBuilder builder)
{
    /// <summary>Reads a tag that opens an element.</summary>
    /// <param name="name">The name of the element, in lower case.</param>
    /// <param name="attribute">The value of an attribute; null or empty if it is absent.</param>
    /// <param name="line">The line of the tag.</param>
    public void Open(string name, Func<string, string?> attribute, int line)
    {
        switch (name)
        {
            case "table":
                builder.BeginTable(TableKind.Table, line);
                break;
            case "dl":
                builder.BeginTable(TableKind.Definitions, line);
                break;
            case "ul" or "ol" or "menu":
                builder.BeginTable(TableKind.List, line);
                break;
            case "caption":
                builder.Innermost(TableKind.Table)?.BeginCaption();
                break;
            case "thead" or "tbody" or "tfoot":
                builder.Innermost(TableKind.Table)?.BeginRows(name == "thead");
                break;
            case "tr":
                builder.Innermost(TableKind.Table)?.BeginRow();
                break;
            case "td" or "th":
                BeginCell(name == "th", attribute, line);
                break;
            case "dt":
                builder.Innermost(TableKind.Definitions)?.BeginTerm(line);
                break;
            case "dd":
                builder.Innermost(TableKind.Definitions)?.BeginDefinition(line);
                break;
            case "li":
                BeginItem(line);
                break;
            case "br":
                builder.Break();
                break;
            case "img":
                builder.Text(attribute("alt") ?? "", line);
                break;
            case "a" when attribute("href") is ['#', ..]:
                builder.NoteReference();
                break;
            default:
                OpenOther(name);
                break;
        }
    }

    /// <summary>Reads a tag that closes an element.</summary>
    public void Close(string name)
    {
        switch (name)
        {
            case "table":
                builder.EndTable(TableKind.Table);
                break;
            case "dl":
                builder.EndTable(TableKind.Definitions);
                break;
            case "ul" or "ol" or "menu":
                builder.EndTable(TableKind.List);
                break;
            case "caption":
                builder.Innermost(TableKind.Table)?.EndCaption();
                break;
            case "thead" or "tbody" or "tfoot":
                builder.Innermost(TableKind.Table)?.BeginRows(isHead: false);
                break;
            case "tr":
                builder.Innermost(TableKind.Table)?.EndRow();
                break;
            case "td" or "th":
                builder.Innermost(TableKind.Table)?.EndCell();
                break;
            case "b" or "strong":
                builder.Bold(-1);
                break;
            case "s" or "del" or "strike":
                builder.Struck(-1);
                break;
            case "pre":
                builder.Preformatted(-1);
                break;
            case "sup":
                builder.EndSuperscript();
                break;
            default:
                EndBlock(name);
                break;
        }
    }

    private void OpenOther(string name)
    {
        switch (name)
        {
            case ['h', >= '1' and <= '6']:
                builder.BeginHeading(name[1] - '0');
                break;
            case "b" or "strong":
                builder.Bold(1);
                break;
            case "s" or "del" or "strike":
                builder.Struck(1);
                break;
            case "pre":
                builder.Preformatted(1);
                break;
            case "sup":
                builder.BeginSuperscript();
                break;
            default:
                EndBlock(name);
                break;
        }
    }

    private void BeginCell(bool isHeader, Func<string, string?> attribute, int line)
    {
        builder.ResetStyle();
        var columns = Span(attribute("colspan"), ofZero: 1);
        var rows = Span(attribute("rowspan"), ofZero: int.MaxValue);
        builder.Innermost(TableKind.Table)?.BeginCell(line, isHeader, columns, rows);
    }

    private void BeginItem(int line)
    {
        if (builder.Innermost(TableKind.List) is { } list)
        {
            list.BeginRow();
            list.BeginCell(line, isHeader: false, 1, 1);
        }
        else
        {
            builder.EndBlock();
        }
    }

    private void EndBlock(string name)
    {
        if (IsBlock(name))
        {
            builder.EndBlock();
        }
    }

    private static bool IsBlock(string name) => name switch
    {
        "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "aside" or "blockquote" => true,
        "address" or "center" or "details" or "summary" or "dd" or "dt" or "fieldset" or "figcaption" or "figure" or "form" => true,
        "hr" or "li" or "body" or "html" or "head" or ['h', >= '1' and <= '6'] => true,
        _ => false,
    };

    /// <summary>The number of places that a cell spans. A span of 0 rows reaches to the end of the table.</summary>
    private static int Span(string? text, int ofZero) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? (span > 0 ? span : ofZero)
            : text is { Length: > 9 } && text.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0 ? int.MaxValue
            : 1;
}

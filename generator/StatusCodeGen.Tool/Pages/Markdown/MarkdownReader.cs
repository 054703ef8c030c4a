using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StatusCodeGen.Tool.Pages.Html;
using StatusCodeGen.Tool.Pages.Markup;

namespace StatusCodeGen.Tool.Pages.Markdown;

/// <summary>Reads a page in Markdown, with pipe tables, definition lists and HTML in it.</summary>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseDefinitionLists()
        .UseYamlFrontMatter()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Superscript)
        .Build();

    /// <summary>The milliseconds between two looks at the clock.</summary>
    private const int Pause = 100;

    private readonly string _text;
    private readonly PageBuilder _builder = new();
    private readonly HtmlFeed _html;
    private readonly InlineReader _inlines;
    private readonly CancellationToken _cancellation;

    private MarkdownReader(string text, CancellationToken cancellation)
    {
        (_text, _cancellation) = (text, cancellation);
        _html = new(_builder, cancellation);
        _inlines = new(_builder, _html);
    }

    /// <exception cref="ToolException">The page exceeds a limit.</exception>
    public static Page Read(string text, CancellationToken cancellation)
    {
        var reader = new MarkdownReader(text, cancellation);
        reader.ReadBlocks(Parse(text, cancellation));
        return reader._builder.Build();
    }

    /// <remarks>
    /// Markdig needs time that grows with the square of some texts, such as a million opening brackets, and cannot be
    /// cancelled. It runs on a thread that ends with the process.
    /// </remarks>
    private static MarkdownDocument Parse(string text, CancellationToken cancellation)
    {
        using var process = Process.GetCurrentProcess();
        var end = process.TotalProcessorTime + PageLimits.MaxMarkdownTime;
        var parsing = Task.Run(() => Markdig.Markdown.Parse(text, Pipeline), cancellation);
        try
        {
            while (!parsing.Wait(Pause, cancellation))
            {
                process.Refresh();
                if (process.TotalProcessorTime > end)
                {
                    throw new ToolException("The Markdown of the page takes too long to read; cut the page down to the tables of codes.");
                }
            }

            return parsing.Result;
        }
        catch (AggregateException exception) when (exception.InnerException is ArgumentException)
        {
            throw new ToolException("The Markdown of the page is nested too deeply; cut the page down to the tables of codes.", exception);
        }
    }

    /// <remarks>Markdig bounds the depth of blocks in blocks.</remarks>
    private void ReadBlocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            _cancellation.ThrowIfCancellationRequested();
            ReadBlock(block);
        }
    }

    private void ReadBlock(Block block)
    {
        var line = block.Line + 1;
        switch (block)
        {
            case HeadingBlock heading:
                _builder.BeginHeading(heading.Level);
                _inlines.Read(heading.Inline, line);
                _builder.EndBlock();
                break;
            case HtmlBlock:
                FeedSource(block);
                break;
            case CodeBlock when _builder.IsInTable:
                // A blank line inside an HTML table ends its block, and what follows is indented.
                FeedSource(block);
                break;
            case LeafBlock leaf:
                _builder.EndBlock();
                _inlines.Read(leaf.Inline, line);
                _builder.EndBlock();
                break;
            case Table table:
                ReadTable(table);
                break;
            case ListBlock list:
                ReadList(list);
                break;
            case DefinitionList definitions:
                ReadDefinitions(definitions);
                break;
            case ContainerBlock container:
                ReadBlocks(container);
                break;
        }
    }

    private void FeedSource(Block block)
    {
        var span = block.Span;
        if (span.Length > 0 && span.End < _text.Length)
        {
            _html.Feed(string.Concat(_text.AsSpan(span.Start, span.Length), "\n"), block.Line + 1);
        }
    }

    private void ReadTable(Table table)
    {
        _builder.BeginTable(TableKind.Table, table.Line + 1);
        foreach (var row in table)
        {
            var reader = _builder.Innermost(TableKind.Table)!;
            reader.BeginRow();
            foreach (var cell in (TableRow)row)
            {
                var (columns, rows) = ((TableCell)cell).ColumnSpan is var span && span > 0 ? (span, ((TableCell)cell).RowSpan) : (1, 1);
                reader.BeginCell(cell.Line + 1, ((TableRow)row).IsHeader, columns, rows);
                ReadBlocks((TableCell)cell);
            }
        }

        _builder.EndTable(TableKind.Table);
    }

    private void ReadList(ListBlock list)
    {
        _builder.BeginTable(TableKind.List, list.Line + 1);
        foreach (var item in list)
        {
            var reader = _builder.Innermost(TableKind.List);
            reader?.BeginRow();
            reader?.BeginCell(item.Line + 1, isHeader: false, 1, 1);
            ReadBlocks((ContainerBlock)item);
        }

        _builder.EndTable(TableKind.List);
    }

    private void ReadDefinitions(DefinitionList definitions)
    {
        _builder.BeginTable(TableKind.Definitions, definitions.Line + 1);
        foreach (var item in definitions)
        {
            foreach (var part in (ContainerBlock)item)
            {
                if (part is DefinitionTerm)
                {
                    _builder.Innermost(TableKind.Definitions)?.BeginTerm(part.Line + 1);
                }
                else if (part.Parent is [.., DefinitionTerm, var first] && first == part)
                {
                    _builder.Innermost(TableKind.Definitions)?.BeginDefinition(part.Line + 1);
                }

                ReadBlock(part);
            }
        }

        _builder.EndTable(TableKind.Definitions);
    }
}

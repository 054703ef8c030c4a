using Markdig.Syntax.Inlines;
using StatusCodeGen.Tool.Pages.Html;
using StatusCodeGen.Tool.Pages.Markup;

namespace StatusCodeGen.Tool.Pages.Markdown;

/// <summary>Reads the text of a paragraph, a heading or a cell in Markdown.</summary>
/// <param name="builder">Receives the text.</param>
/// <param name="html">Receives tags in the text.</param>
internal sealed class InlineReader(PageBuilder builder, HtmlFeed html)
{
    /// <summary>Inlines that are deeper inside each other than this are read without their style.</summary>
    private const int MaxDepth = 200;

    public void Read(ContainerInline? container, int line) => Read(container, line, depth: 0);

    private void Read(ContainerInline? container, int line, int depth)
    {
        for (var inline = container?.FirstChild; inline is not null && depth < MaxDepth; inline = inline.NextSibling)
        {
            ReadInline(inline, line, depth);
        }
    }

    private void ReadInline(Inline inline, int line, int depth)
    {
        var at = inline.Line >= line ? inline.Line + 1 : line;
        switch (inline)
        {
            case LiteralInline literal:
                builder.Text(literal.Content.ToString(), at);
                break;
            case CodeInline code:
                builder.Text(code.Content, at);
                break;
            case HtmlEntityInline entity:
                builder.Text(entity.Transcoded.ToString(), at);
                break;
            case AutolinkInline link:
                builder.Text(link.Url, at);
                break;
            case LineBreakInline { IsHard: true }:
                builder.Break();
                break;
            case LineBreakInline:
                builder.Text(" ", at);
                break;
            case HtmlInline tag:
                html.Feed(tag.Tag, at);
                break;
            case EmphasisInline emphasis:
                ReadEmphasis(emphasis, line, depth);
                break;
            case ContainerInline container:
                if (container is LinkInline { Url: ['#', ..] })
                {
                    builder.NoteReference();
                }

                Read(container, line, depth + 1);
                break;
        }
    }

    private void ReadEmphasis(EmphasisInline emphasis, int line, int depth)
    {
        var (isBold, isStruck) = (emphasis is { DelimiterChar: '*' or '_', DelimiterCount: >= 2 }, emphasis.DelimiterChar == '~');
        builder.Bold(isBold ? 1 : 0);
        builder.Struck(isStruck ? 1 : 0);
        if (emphasis.DelimiterChar == '^')
        {
            builder.BeginSuperscript();
        }

        Read(emphasis, line, depth + 1);
        builder.Bold(isBold ? -1 : 0);
        builder.Struck(isStruck ? -1 : 0);
        if (emphasis.DelimiterChar == '^')
        {
            builder.EndSuperscript();
        }
    }
}

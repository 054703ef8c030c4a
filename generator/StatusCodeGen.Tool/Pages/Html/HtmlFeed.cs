using System.Threading;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using StatusCodeGen.Tool.Pages.Markup;

namespace StatusCodeGen.Tool.Pages.Html;

/// <summary>
/// Feeds HTML to a builder, piece by piece: Markdown has its HTML in pieces. AngleSharp cuts the text into tags and texts. Its
/// tree is not used: a page with many elements that are not closed makes any tree of HTML grow with the square of its size.
/// </summary>
/// <param name="builder">The builder.</param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class HtmlFeed(PageBuilder builder, CancellationToken cancellation)
{
    private readonly TagReader _tags = new(builder);

    /// <summary>The element whose contents are left out; null if there is none.</summary>
    private string? _skipped;

    /// <summary>How many elements of its name are open.</summary>
    private int _skippedDepth;

    private bool _isTitle;

    /// <param name="text">The piece.</param>
    /// <param name="line">Its line in the page.</param>
    public void Feed(string text, int line)
    {
        using var source = new TextSource(text);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            cancellation.ThrowIfCancellationRequested();
            var tokenLine = line + token.Position.Line - 1;
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start)
            {
                tokenizer.State = ModeOf(start.Name);
                Open(start, tokenLine);
            }
            else if (token.Type == HtmlTokenType.EndTag)
            {
                Close(token.Name);
            }
            else if (token.Type == HtmlTokenType.Character)
            {
                ReadText(token.Data, tokenLine);
            }
        }
    }

    private void Open(HtmlTagToken tag, int line)
    {
        if (_skipped is not null)
        {
            _skippedDepth += tag.Name == _skipped && !tag.IsSelfClosing ? 1 : 0;
        }
        else if (tag.Name == "title")
        {
            _isTitle = builder.Title.Length == 0;
        }
        else if (HasNoText(tag.Name) && !tag.IsSelfClosing)
        {
            (_skipped, _skippedDepth) = (tag.Name, 1);
        }
        else
        {
            _tags.Open(tag.Name, tag.GetAttribute, line);
        }
    }

    private void Close(string name)
    {
        if (_skipped is not null)
        {
            _skippedDepth -= name == _skipped ? 1 : 0;
            _skipped = _skippedDepth == 0 ? null : _skipped;
        }
        else if (name == "title")
        {
            _isTitle = false;
        }
        else
        {
            _tags.Close(name);
        }
    }

    private void ReadText(string text, int line)
    {
        if (_isTitle)
        {
            var title = new InlineText();
            title.Append(text, line, default);
            builder.Title = title.ToString();
        }
        else if (_skipped is null)
        {
            builder.Text(text, line);
        }
    }

    private static bool HasNoText(string name) =>
        name is "script" or "style" or "template" or "svg" or "math" or "select" or "textarea" or "iframe" or "object" or "noscript";

    /// <summary>How the text after a tag is read (HTML, section 13.2.6.4).</summary>
    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}

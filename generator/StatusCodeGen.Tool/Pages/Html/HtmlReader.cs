using System.Threading;
using StatusCodeGen.Tool.Pages.Markup;

namespace StatusCodeGen.Tool.Pages.Html;

/// <summary>Reads a page in HTML.</summary>
internal static class HtmlReader
{
    /// <exception cref="ToolException">The page exceeds a limit.</exception>
    public static Page Read(string text, CancellationToken cancellation)
    {
        var builder = new PageBuilder();
        new HtmlFeed(builder, cancellation).Feed(text, line: 1);
        return builder.Build();
    }
}

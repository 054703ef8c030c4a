using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>The text of a document, and how new code in it should look.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lines">The line ends and the indentation.</param>
/// <param name="Spacing">The spaces.</param>
internal sealed record DocumentStyle(SourceText Text, LineStyle Lines, Spacing Spacing)
{
    public static async Task<DocumentStyle> OfAsync(Document document, SyntaxNode root, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var options = await document.GetOptionsAsync(cancellation).ConfigureAwait(false);
        return new(text, LineStyle.Of(text, options), Spacing.Of(root, options));
    }
}

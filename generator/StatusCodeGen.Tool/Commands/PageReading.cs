using System.Threading;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Commands;

/// <summary>A page that has been read, and its codes as they are found without a catalog.</summary>
internal sealed class PageReading
{
    private readonly Page _source;
    private readonly RecognitionOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly RecognizedPage? _page;
    private readonly ToolException? _fault;

    private PageReading(Page source, RecognitionOptions options, CancellationToken cancellation)
    {
        (_source, _options, _cancellation) = (source, options, cancellation);
        if (options is { Tables.Count: 0, Columns.Count: 0 } && DocsReader.TryRead(source) is { } docs)
        {
            _page = new(
                docs with { Type = options.Type },
                [$"Took {docs.Rows.Count} codes from a page that statuscodes docs has printed."]);
            return;
        }

        try
        {
            _page = PageRecognizer.Recognize(source, options, cancellation);
        }
        catch (ToolException fault)
        {
            _fault = fault;
        }
    }

    public static PageReading Of(Page source, RecognitionOptions options, CancellationToken cancellation) =>
        new(source, options, cancellation);

    /// <summary>The codes of the page.</summary>
    /// <param name="type">
    /// The type of the catalog that they belong to, which says whether they are texts, if the user does not; null for none.
    /// </param>
    /// <exception cref="ToolException">It is not clear where the codes are.</exception>
    public RecognizedPage For(CodeType? type)
    {
        if (type is null || _options.Type is not null || (_page is not null && (_page.Catalog.Type?.IsText ?? type.IsText) == type.IsText))
        {
            return Found;
        }

        try
        {
            return PageRecognizer.Recognize(_source, _options with { AreTexts = type.IsText }, _cancellation);
        }
        catch (ToolException)
        {
            return Found;
        }
    }

    private RecognizedPage Found => _page ?? throw new ToolException(_fault!.Message, _fault);
}

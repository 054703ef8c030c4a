using System.Collections.Generic;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>The codes of a page, and how they were found.</summary>
/// <param name="Catalog">What the page says.</param>
/// <param name="Notes">
/// Sentences for the user: which tables and columns were taken, what was left out, and which option changes it.
/// </param>
internal sealed record RecognizedPage(PageCatalog Catalog, IReadOnlyList<string> Notes);

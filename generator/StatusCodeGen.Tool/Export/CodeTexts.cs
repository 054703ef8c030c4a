using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Export;

/// <summary>The codes of a catalog as texts: those that are texts, and otherwise their numbers in decimal.</summary>
internal sealed class CodeTexts(Catalog catalog)
{
    private readonly Dictionary<decimal, string> _texts = catalog.Type.IsText
        ? catalog.Codes.ToDictionary(static code => code.Number, static code => code.Spelling)
        : [];

    /// <summary>Whether the codes are texts.</summary>
    public bool AreTexts { get; } = catalog.Type.IsText;

    /// <summary>The text of a code of the catalog, by the number of its member.</summary>
    public string Of(decimal number) => _texts.TryGetValue(number, out var text) ? text : Subjects.Number(number);
}

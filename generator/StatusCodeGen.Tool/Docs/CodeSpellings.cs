using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Docs;

/// <summary>How a catalog spells its codes: a number in hexadecimal stays so where another row refers to it.</summary>
internal sealed class CodeSpellings(Catalog catalog)
{
    private readonly Dictionary<decimal, string> _spellings =
        catalog.Codes.ToDictionary(static code => code.Number, static code => ShownText.Line(code.Spelling));

    public string Of(decimal number) =>
        _spellings.TryGetValue(number, out var spelling) ? spelling : number.ToString(CultureInfo.InvariantCulture);
}

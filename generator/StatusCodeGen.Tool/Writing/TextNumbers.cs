using System.Collections.Generic;
using System.Globalization;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Writing;

/// <summary>Gives a <c>value</c> to the few texts whose number another text has.</summary>
internal sealed class TextNumbers
{
    private readonly HashSet<int> _taken = [TextNumber.Undeclared];

    /// <summary>The <c>value</c> that a text needs; null if its own number is free.</summary>
    public string? ValueOf(string text)
    {
        var number = TextNumber.Of(text);
        if (_taken.Add(number))
        {
            return null;
        }

        do
        {
            number = unchecked(number + 1);
        }
        while (!_taken.Add(number));
        return number.ToString(CultureInfo.InvariantCulture);
    }
}

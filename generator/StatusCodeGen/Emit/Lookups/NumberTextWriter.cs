using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the methods that find the declared code whose number a text is.</summary>
internal static class NumberTextWriter
{
    /// <summary>The most digits that are read without a loop.</summary>
    private const int MaxEqualDigits = 5;

    /// <summary>
    /// Writes the search for the declared code whose number a text is. Most catalogs have numbers of equally many digits, such
    /// as 100 to 599. Their digits are read at once, without a loop.
    /// </summary>
    public static void WriteTryParse(SourceWriter writer, ApiContext api, TextForm form)
    {
        writer.WriteLine().Write("// The declared code whose number the text is.");
        writer.Write($"private static bool TryParseNumber({form.Type} {form.Name}, out {api.Enum} value)").Open();
        if (EqualDigits(api) is { } digits)
        {
            WriteDigits(writer, api, form, digits);
        }
        else
        {
            writer.Write($$"""
                bool isDefined = {{SharedNumberText.TryRead(api.Catalog.Type.Underlying, form.Name)}}
                    && IsDefined(unchecked(({{api.Type}})bits));
                value = isDefined ? unchecked(({{api.Enum}})bits) : default({{api.Enum}});
                return isDefined;
                """);
        }

        writer.Close();
    }

    private static void WriteDigits(SourceWriter writer, ApiContext api, TextForm form, int count)
    {
        var places = Enumerable.Range(0, count).Select(ApiContext.Format).ToList();
        writer.Write($"// Every number of the catalog has {(count == 1 ? "one digit" : $"{ApiContext.Format(count)} digits")}.");
        writer.Write($"if ({form.Name}.Length == {ApiContext.Format(count)})").Open();
        foreach (var place in places)
        {
            writer.Write($"uint digit{place} = unchecked((uint)({form.Name}[{place}] - '0'));");
        }

        var sum = string.Join(" + ", places.Select((place, index) =>
            index == count - 1 ? $"digit{place}" : $"digit{place} * 1{new string('0', count - 1 - index)}"));
        writer.Write($$"""
            {{api.Type}} number = unchecked(({{api.Type}})({{sum}}));
            if ({{string.Join(" && ", places.Select(static place => $"digit{place} <= 9"))}} && IsDefined(number))
            {
                value = ({{api.Enum}})number;
                return true;
            }
            """);
        writer.Close();
        writer.WriteLine().Write($"""
            value = default({api.Enum});
            return false;
            """);
    }

    /// <summary>How many digits each number of the catalog has; null if they differ, are too many, or one is negative.</summary>
    private static int? EqualDigits(ApiContext api)
    {
        var lengths = api.Codes.Select(static code => code.Number < 0 ? 0 : Digits(code.Number)).Distinct().Take(2).ToList();
        return lengths is [> 0 and <= MaxEqualDigits] && lengths[0] < MaxDigits(api.Catalog.Type.Underlying) ? lengths[0] : null;
    }

    private static int MaxDigits(IntegralType type) => Digits(type.Max);

    private static int Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture).Length;
}

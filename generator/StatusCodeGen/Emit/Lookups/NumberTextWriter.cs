using System;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the methods that read a number from its decimal text: any number, and the number of a declared code.</summary>
internal static class NumberTextWriter
{
    /// <summary>The most digits that are read without a loop.</summary>
    private const int MaxEqualDigits = 5;

    public static void Write(SourceWriter writer, ApiContext api)
    {
        foreach (var form in TextForm.Of(api))
        {
            Write(writer, api, form);
        }
    }

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
                bool isDefined = TryReadNumber({{form.Name}}, out {{api.Type}} number) && IsDefined(number);
                value = isDefined ? ({{api.Enum}})number : default({{api.Enum}});
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

    private static void Write(SourceWriter writer, ApiContext api, TextForm form)
    {
        var type = api.Catalog.Type.Underlying;
        var text = form.Name;
        var isSigned = type.Min < 0;
        var isReference = form.Type == "string";
        writer.WriteLine().Write($$"""
            // Reads a decimal number that is written as numbers are: no plus sign, no leading zero, no space.
            {{Inlining.Attribute}}
            private static bool TryReadNumber({{form.Type}}{{(isReference ? api.Nullable : "")}} {{text}}, out {{api.Type}} number)
            """).Open();
        writer.Write("number = 0;");
        if (isReference)
        {
            writer.Write("""
                if (text == null)
                {
                    return false;
                }

                """);
        }

        var digits = MaxDigits(type);
        writer.Write($$"""
            {{(isSigned ? $"int first = {text}.Length > 1 && {text}[0] == '-' ? 1 : 0;" : "const int first = 0;")}}
            int digits = {{text}}.Length - first;
            if (digits < 1 || digits > {{ApiContext.Format(digits)}} || ({{text}}[first] == '0' && {{text}}.Length > 1))
            {
                return false;
            }

            ulong magnitude = 0;
            for (int index = first; index < {{text}}.Length; index++)
            {
                uint digit = unchecked((uint)({{text}}[index] - '0'));
                if ({{IsNoDigit(type, digits)}})
                {
                    return false;
                }

                magnitude = magnitude * 10 + digit;
            }

            if (magnitude > {{(isSigned ? $"(first == 0 ? {Magnitude(type.Max)} : {Magnitude(type.Min)})" : Magnitude(type.Max))}})
            {
                return false;
            }

            number = {{(isSigned ? $"unchecked(({api.Type})(first == 0 ? magnitude : 0 - magnitude))" : $"({api.Type})magnitude")}};
            return true;
            """);
        writer.Close();
    }

    /// <summary>The most digits of a number of a type. So many fit into 64 bits, unless the type is the widest.</summary>
    private static int MaxDigits(IntegralType type) => Digits(type.Max);

    private static int Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static string IsNoDigit(IntegralType type, int digits) => type.Max == ulong.MaxValue
        ? $"digit > 9 || (index == {ApiContext.Format(digits - 1)} && magnitude > ({Magnitude(type.Max)} - digit) / 10)"
        : "digit > 9";

    private static string Magnitude(decimal number) => Math.Abs(number).ToString(CultureInfo.InvariantCulture) + "UL";
}

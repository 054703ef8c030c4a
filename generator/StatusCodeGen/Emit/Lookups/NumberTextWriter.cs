using System;
using System.Globalization;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the method that reads a number from its decimal text.</summary>
internal static class NumberTextWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        foreach (var form in TextForm.Of(api))
        {
            Write(writer, api, form);
        }
    }

    private static void Write(SourceWriter writer, ApiContext api, TextForm form)
    {
        var type = api.Catalog.Type.Underlying;
        var text = form.Name;
        var isSigned = type.Min < 0;
        var isReference = form.Type == "string";
        writer.WriteLine().Write($$"""
            // Reads a decimal number that is written as numbers are: no plus sign, no leading zero, no space.
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
    private static int MaxDigits(IntegralType type) => type.Max.ToString(CultureInfo.InvariantCulture).Length;

    private static string IsNoDigit(IntegralType type, int digits) => type.Max == ulong.MaxValue
        ? $"digit > 9 || (index == {ApiContext.Format(digits - 1)} && magnitude > ({Magnitude(type.Max)} - digit) / 10)"
        : "digit > 9";

    private static string Magnitude(decimal number) => Math.Abs(number).ToString(CultureInfo.InvariantCulture) + "UL";
}

using System;
using System.Globalization;
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

        writer.Write($$"""
            {{(isSigned ? $"int first = {text}.Length > 1 && {text}[0] == '-' ? 1 : 0;" : "const int first = 0;")}}
            if ({{text}}.Length == 0 || ({{text}}[first] == '0' && {{text}}.Length > 1))
            {
                return false;
            }

            ulong limit = {{(isSigned ? $"first == 0 ? {Magnitude(type.Max)} : {Magnitude(type.Min)}" : Magnitude(type.Max))}};
            ulong magnitude = 0;
            for (int index = first; index < {{text}}.Length; index++)
            {
                uint digit = unchecked((uint)({{text}}[index] - '0'));
                if (digit > 9 || magnitude > (limit - digit) / 10)
                {
                    return false;
                }

                magnitude = magnitude * 10 + digit;
            }

            number = {{(isSigned ? $"unchecked(({api.Type})(first == 0 ? magnitude : 0 - magnitude))" : $"({api.Type})magnitude")}};
            return true;
            """);
        writer.Close();
    }

    private static string Magnitude(decimal number) => Math.Abs(number).ToString(CultureInfo.InvariantCulture) + "UL";
}

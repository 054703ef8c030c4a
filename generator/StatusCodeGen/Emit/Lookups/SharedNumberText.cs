using System;
using System.Collections.Generic;
using System.Globalization;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the class that reads numbers from their decimal texts, for all catalogs of a project.</summary>
internal static class SharedNumberText
{
    public const string Name = "NumberText";

    public static void Write(SourceWriter writer, Capabilities capabilities)
    {
        writer.Write("// Reads decimal numbers that are written as numbers are: no plus sign, no leading zero, no space.");
        writer.Write(ApiContext.Marker).Write($"internal static class {Name}").Open();
        writer.Write("""
            // The arguments describe the type: the digits of its greatest number, that number, and its least number without the sign.
            // A negative number is returned in two's complement.
            """);
        var isFirst = true;
        foreach (var (type, name) in Forms(capabilities))
        {
            if (!isFirst)
            {
                writer.WriteLine();
            }

            isFirst = false;
            Write(writer, type, name);
        }

        writer.Close();
    }

    /// <summary>The expression that reads a number of a type into a variable <c>bits</c>, and is whether that was one.</summary>
    public static string TryRead(IntegralType type, string text) =>
        $"{SharedCode.NumberText}.TryRead({text}, {Digits(type)}, {Magnitude(type.Max)}, {Magnitude(type.Min)}, out ulong bits)";

    private static IEnumerable<(string Type, string Name)> Forms(Capabilities capabilities) => capabilities.HasSpans
        ? [("global::System.ReadOnlySpan<char>", "text"), ("global::System.ReadOnlySpan<byte>", "utf8Text")]
        : [($"string{(capabilities.HasNullable ? "?" : "")}", "text")];

    private static void Write(SourceWriter writer, string type, string text)
    {
        writer.Write(Inlining.Attribute);
        writer.Write($"internal static bool TryRead({type} {text}, int maxDigits, ulong greatest, ulong least, out ulong bits)").Open();
        writer.Write("bits = 0;");
        if (type.StartsWith("string", StringComparison.Ordinal))
        {
            writer.Write("""
                if (text == null)
                {
                    return false;
                }

                """);
        }

        writer.Write($$"""
            int first = {{text}}.Length > 1 && {{text}}[0] == '-' ? 1 : 0;
            int digits = {{text}}.Length - first;
            if (digits < 1 || digits > maxDigits || ({{text}}[first] == '0' && {{text}}.Length > 1))
            {
                return false;
            }

            ulong magnitude = 0;
            for (int index = first; index < {{text}}.Length; index++)
            {
                uint digit = unchecked((uint)({{text}}[index] - '0'));
                if (digit > 9 || (maxDigits == 20 && index - first == 19 && magnitude > (18446744073709551615UL - digit) / 10))
                {
                    return false;
                }

                magnitude = magnitude * 10 + digit;
            }

            bits = unchecked(first == 0 ? magnitude : 0 - magnitude);
            return magnitude <= (first == 0 ? greatest : least);
            """);
        writer.Close();
    }

    private static string Digits(IntegralType type) =>
        ApiContext.Format(type.Max.ToString(CultureInfo.InvariantCulture).Length);

    private static string Magnitude(decimal number) => Math.Abs(number).ToString(CultureInfo.InvariantCulture) + "UL";
}

using System.Linq;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the members that turn short texts into the numbers of their codes. The characters are the bytes of the number, the
/// first of them the highest byte. A text of the usual length is read without a branch for each character, which the processor
/// would have to guess: the few of a short one, or several at once (<see cref="WholePackWriter"/>).
/// </summary>
internal static class PackWriter
{
    public const int BitsPerCharacter = 8;

    public static void Write(SourceWriter writer, ApiContext api)
    {
        var length = api.Catalog.Type.MaxLength;
        var isAtOnce = length >= WholePackWriter.Width && api.Capabilities.HasSpans;
        foreach (var form in TextForm.Of(api))
        {
            if (length < WholePackWriter.Width)
            {
                WriteFew(writer, form, length);
            }
            else if (isAtOnce)
            {
                WholePackWriter.WriteMethod(writer, form, length);
                WriteEach(writer, form, "private", "TryPackShorter", length - 1, length);
                WholePackWriter.WriteHelpers(writer, form);
            }
            else
            {
                WriteEach(writer, form, "internal", "TryPack", length, length);
            }
        }

        if (length < WholePackWriter.Width || isAtOnce)
        {
            WriteIsPrintable(writer);
        }
    }

    private static void WriteIsPrintable(SourceWriter writer) => writer.WriteLine().Write($$"""
        {{Inlining.Attribute}}
        private static bool IsPrintable(uint character) => unchecked(character - '!') <= '~' - '!';
        """);

    /// <summary>Writes the method for texts of at most three characters: the first, the middle and the last are all of them.</summary>
    private static void WriteFew(SourceWriter writer, TextForm form, int length)
    {
        var text = form.Name;
        string[] places = length switch { 1 => ["0"], 2 => ["0", "last"], _ => ["0", "middle", "last"] };
        writer.WriteLine().Write($"// The number of a text of {Limits(length)}; false for any other text.");
        writer.Write(Inlining.Attribute).Write($"internal static bool TryPack({form.Type} {text}, out long number)").Open();
        writer.Write($$"""
            int last = {{text}}.Length - 1;
            if ({{(length == 1 ? "last != 0" : $"unchecked((uint)last) > {ApiContext.Format(length - 1)}")}})
            {
                number = 0;
                return false;
            }

            """);
        if (length == 2)
        {
            writer.Write("// The first and the last character, which may be the same.");
        }
        else if (length == 3)
        {
            writer.Write("// The first, the middle and the last character, which may be the same.");
            writer.Write($"int middle = {text}.Length >> 1;");
        }

        writer.Write($"bool isPrintable = {string.Join(" & ", places.Select(place => $"IsPrintable({text}[{place}])"))};");
        writer.Write($"number = isPrintable ? {string.Join(" | ", places.Select(place => Shift(text, place, length)))} : 0;");
        writer.Write("return isPrintable;").Close();
    }

    /// <summary>The expression for a character where it is in the number.</summary>
    private static string Shift(string text, string place, int length)
    {
        var highest = ApiContext.Format(BitsPerCharacter * (length - 1));
        return (place, length) switch
        {
            ("0", 1) => $"{text}[0]",
            ("0", _) => $"((long){text}[0] << {highest})",
            _ => $"((long){text}[{place}] << ({highest} - ({ApiContext.Format(BitsPerCharacter)} * {place})))",
        };
    }

    /// <summary>Writes the method that reads one character after another.</summary>
    private static void WriteEach(SourceWriter writer, TextForm form, string access, string name, int longest, int length) =>
        writer.WriteLine().Write($$"""
        // The number of a text of {{Limits(longest)}}; false for any other text.
        {{access}} static bool {{name}}({{form.Type}} {{form.Name}}, out long number)
        {
            number = 0;
            if (unchecked((uint)({{form.Name}}.Length - 1)) > {{ApiContext.Format(longest - 1)}})
            {
                return false;
            }

            long bits = 0;
            for (int index = 0; index < {{form.Name}}.Length; index++)
            {
                uint character = {{form.Name}}[index];
                if (unchecked(character - '!') > '~' - '!')
                {
                    return false;
                }

                bits = (bits << {{ApiContext.Format(BitsPerCharacter)}}) | character;
            }

            number = bits << ({{ApiContext.Format(BitsPerCharacter)}} * ({{ApiContext.Format(length)}} - {{form.Name}}.Length));
            return true;
        }
        """);

    /// <summary>The texts that fit, in words.</summary>
    public static string Limits(int length) => length == 1
        ? "one printable ASCII character"
        : $"1 to {ApiContext.Format(length)} printable ASCII characters";
}

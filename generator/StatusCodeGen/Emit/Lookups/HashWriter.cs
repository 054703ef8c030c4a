using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes the method that hashes a text. It combines the length and some windows of four characters; a window is one
/// load.
/// </summary>
internal static class HashWriter
{
    /// <summary>The name of the local that holds the start of the text's last window.</summary>
    private const string Last = "last";

    public static void Write(SourceWriter writer, TextForm form, TextHash hash)
    {
        writer.WriteLine().Write(hash.Windows.Count == 0
            ? "// A hash of the length. The factor was found at build time, so that every hash has a slot of its own."
            : """
                // A hash of the length and of those characters that tell most texts apart, whatever their case. The factors were
                // found at build time, so that every hash has a slot of its own.
                """);
        writer.Write(Inlining.Attribute).Write($"private static ulong HashOf({form.Type} {form.Name})").Open();
        if (NeedsLast(hash))
        {
            writer.Write($"int {Last} = {form.Name}.Length - {ApiContext.Format(TextWindow.Width)};");
        }

        writer.Write($"ulong hash = unchecked((uint){form.Name}.Length * {Hash.Multiplier(hash.Table.Multipliers[0])});");
        if (hash.Windows.Count > 0)
        {
            WriteTerms(writer, form, hash);
        }

        writer.Write("return hash;");
        writer.Close();
        if (hash.Windows.Count > 0)
        {
            WriteWindow(writer, form);
            WriteShort(writer, form, hash);
        }
    }

    /// <summary>
    /// Whether the hash needs the start of the last window: as the start of a window, as its upper limit, or to
    /// recognize a short text.
    /// </summary>
    private static bool NeedsLast(TextHash hash) => hash.Windows.Count > 0
        && (hash.MinLength < TextWindow.Width || hash.Windows.Any(window => Start(window, hash.MinLength).Contains(Last)));

    private static void WriteTerms(SourceWriter writer, TextForm form, TextHash hash)
    {
        var terms = Terms(form, hash).ToList();
        if (hash.MinLength >= TextWindow.Width)
        {
            terms.ForEach(term => writer.Write(term));
            return;
        }

        // All windows of such a short text are equal, so their multipliers are added up.
        var multiplier = hash.Table.Multipliers.Skip(1).Aggregate(0UL, static (sum, next) => unchecked(sum + next));
        writer.Write($"if ({Last} < 0)").Open();
        writer.Write($"hash = unchecked(hash + Short({form.Name}) * {Hash.Multiplier(multiplier)});").Close();
        writer.Write("else").Open();
        terms.ForEach(term => writer.Write(term));
        writer.Close().WriteLine();
    }

    private static IEnumerable<string> Terms(TextForm form, TextHash hash)
    {
        for (var index = 0; index < hash.Windows.Count; index++)
        {
            var start = Start(hash.Windows[index], hash.MinLength);
            yield return $"hash = unchecked(hash + Window({form.Name}, {start}) * {Hash.Multiplier(hash.Table.Multipliers[index + 1])});";
        }
    }

    /// <summary>
    /// The expression for the start of a window. It needs no limit if even the shortest text has the whole window.
    /// </summary>
    private static string Start(TextWindow window, int minLength)
    {
        var offset = ApiContext.Format(window.Offset);
        return (window.IsFromEnd, window.Offset + TextWindow.Width <= minLength) switch
        {
            (false, _) when window.Offset == 0 => "0",
            (true, _) when window.Offset == 0 => Last,
            (true, true) => $"{Last} - {offset}",
            (true, false) => $"{Last} < {offset} ? 0 : {Last} - {offset}",
            (false, true) => offset,
            (false, false) => $"{Last} < {offset} ? {Last} : {offset}",
        };
    }

    private static void WriteWindow(SourceWriter writer, TextForm form)
    {
        var text = form.Name;
        writer.WriteLine().Write(
            "// Four characters from a place on, as one number; the bit that is the case of a letter is set in each.");
        writer.Write(Inlining.Attribute).Write($"private static ulong Window({form.Type} {text}, int start)").Open();
        if (form.IsUtf8)
        {
            writer.Write($"""
                // Four bytes, spread to where four characters would be.
                ulong window = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian({text}.Slice(start));
                window = (window | (window << 16)) & 0x0000FFFF0000FFFFUL;
                return ((window | (window << 8)) & 0x00FF00FF00FF00FFUL) | 0x0020002000200020UL;
                """);
        }
        else if (form.IsString)
        {
            writer.Write($"return {Characters(text)} | 0x0020002000200020UL;");
        }
        else
        {
            writer.Write($"""
                ulong window = global::System.BitConverter.IsLittleEndian
                    ? global::System.Runtime.InteropServices.MemoryMarshal.Read<ulong>(
                        global::System.Runtime.InteropServices.MemoryMarshal.AsBytes({text}.Slice(start, 4)))
                    : {Characters(text)};
                return window | 0x0020002000200020UL;
                """);
        }

        writer.Close();
    }

    /// <summary>The expression for four characters from <c>start</c> on, the first of them the lowest 16 bits.</summary>
    public static string Characters(string text) =>
        $"{text}[start] | ((ulong){text}[start + 1] << 16) | ((ulong){text}[start + 2] << 32) | ((ulong){text}[start + 3] << 48)";

    /// <summary>Writes the method for the window of a text that is shorter than a window.</summary>
    private static void WriteShort(SourceWriter writer, TextForm form, TextHash hash)
    {
        if (hash.MinLength >= TextWindow.Width)
        {
            return;
        }

        var text = form.Name;
        writer.WriteLine().Write($$"""
            // The same for a text of fewer than four characters.
            private static ulong Short({{form.Type}} {{text}})
            {
                ulong window = {{text}}[0];
                window |= {{text}}.Length > 1 ? (ulong){{text}}[1] << 16 : 0;
                window |= {{text}}.Length > 2 ? (ulong){{text}}[2] << 32 : 0;
                return window | 0x0020002000200020UL;
            }
            """);
    }
}

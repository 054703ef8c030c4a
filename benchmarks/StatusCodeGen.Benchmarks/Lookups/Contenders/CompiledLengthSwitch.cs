using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>
/// A contender that switches on the length of a text, and then compares it with each constant of that length. Generators of enums
/// write their parsers like this. They are generated and compiled at start-up, for fewer codes than a switch on texts.
/// </summary>
internal static class CompiledLengthSwitch
{
    /// <summary>The contender for a catalog; null if the catalog has too many texts to compile.</summary>
    public static Type? Compile<TCatalog, TCode>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum =>
        TCatalog.Rows.Count < CompiledSwitch.MaxCodesOfTexts
            ? CompiledSource.Load(typeof(TCatalog).Name, Write<TCatalog, TCode>()).GetType("LengthSwitch")!
            : null;

    private static string Write<TCatalog, TCode>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        var code = $"global::{typeof(TCode).FullName}";
        const string chars = "ReadOnlySpan<char> text";
        const string bytes = "ReadOnlySpan<byte> text";
        return $$"""
            using System;
            using System.Text;
            using StatusCodeGen.Benchmarks.Lookups.Contenders;

            internal readonly struct LengthSwitch :
                ITexts<{{code}}>, IUtf8Texts<{{code}}>, ITextsIgnoringCase<{{code}}>, IUtf8TextsIgnoringCase<{{code}}>
            {
                public static bool TryParse(string text, out {{code}} code) => TryParse(text.AsSpan(), out code);

                public static bool TryParseIgnoringCase(string text, out {{code}} code) => TryParseIgnoringCase(text.AsSpan(), out code);

                public static bool TryParse({{chars}}, out {{code}} code) { {{Body("text.SequenceEqual({0})")}} }

                public static bool TryParse({{bytes}}, out {{code}} code) { {{Body("text.SequenceEqual({0}u8)")}} }

                public static bool TryParseIgnoringCase({{chars}}, out {{code}} code) { {{Body("Ascii.EqualsIgnoreCase(text, {0})")}} }

                public static bool TryParseIgnoringCase({{bytes}}, out {{code}} code) { {{Body("Ascii.EqualsIgnoreCase(text, {0}u8)")}} }
            }
            """;

        string Body(string isEqual) => LengthSwitch<TCatalog, TCode>(code, isEqual);
    }

    private static string LengthSwitch<TCatalog, TCode>(string type, string isEqual)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        var source = new StringBuilder("switch (text.Length) { ");
        var texts = TCatalog.Rows.SelectMany(static row => row.Texts.Append(Number.TextOf(row.Code)), static (row, text) => (text, row));
        foreach (var length in texts.GroupBy(static pair => pair.text.Length))
        {
            source.Append(CultureInfo.InvariantCulture, $"case {length.Key}: ");
            foreach (var (text, row) in length)
            {
                var condition = string.Format(CultureInfo.InvariantCulture, isEqual, SymbolDisplay.FormatLiteral(text, quote: true));
                source.Append(CultureInfo.InvariantCulture, $"if ({condition}) {{ code = {type}.@{row.Identifier}; return true; }} ");
            }

            source.Append("break; ");
        }

        return source.Append("} code = default; return false;").ToString();
    }
}

using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Benchmarks.Lookups.Contenders;

namespace StatusCodeGen.Benchmarks.Texts.Contenders;

/// <summary>
/// The contenders whose code differs from catalog to catalog only in names: the generated enum, the generated struct, and
/// constants with C# switches. They are written here once, and compiled for each catalog at start-up.
/// </summary>
internal static class CompiledTexts
{
    /// <summary>An assembly with the types Enum, Carrier and Constants.</summary>
    public static Assembly Compile<TCatalog, TCode>()
        where TCatalog : struct, ITextCatalog<TCode>
        where TCode : struct, Enum => CompiledSource.Load(typeof(TCatalog).Name, $$"""
        using System;
        using System.Text.Json;
        using StatusCodeGen.Benchmarks.Texts.Contenders;
        using Code = {{typeof(TCode).FullName}};
        using Lookup = {{TCatalog.Lookup.FullName}};
        using Text = {{TCatalog.Carrier.FullName}};
        using {{typeof(TCode).Namespace}};

        internal readonly struct Enum : ITextCodes<Code>
        {
            public static JsonSerializerOptions Json => JsonSerializerOptions.Default;

            public static Code CodeOf(string text) => new Text(text).Code;

            public static bool TryFind(string text, out Code code) => Lookup.TryFromCode(text, out code);

            public static bool TryFind(ReadOnlySpan<byte> utf8Text, out Code code) => Lookup.TryFromCode(utf8Text, out code);

            public static string TextOf(Code code) => code.GetCode();

            public static bool IsDefined(Code code) => code.IsDefined();

            public static bool IsDefined(string text) => Lookup.IsDefined(text);
        }

        internal readonly struct Carrier : ITextCodes<Text>
        {
            public static JsonSerializerOptions Json => JsonSerializerOptions.Default;

            public static Text CodeOf(string text) => new Text(text);

            public static bool TryFind(string text, out Text code)
            {
                code = new Text(text);
                return code.IsDefined;
            }

            public static bool TryFind(ReadOnlySpan<byte> utf8Text, out Text code)
            {
                bool isDefined = Lookup.TryFromCode(utf8Text, out var found);
                code = isDefined ? found : default(Text);
                return isDefined;
            }

            public static string TextOf(Text code) => code.Text;

            public static bool IsDefined(Text code) => code.IsDefined;

            public static bool IsDefined(string text) => new Text(text).IsDefined;
        }

        internal readonly struct Constants : ITextCodes<Code>
        {
            {{Each<TCatalog, TCode>(static row => $"public const string {Constant(row)} = {Quote(row.Text)};\n    ")}}

            public static JsonSerializerOptions Json { get; } =
                new() { Converters = { new TextCodeConverter<Constants, Code>() } };

            public static Code CodeOf(string text) => new Text(text).Code;

            public static bool TryFind(string text, out Code code)
            {
                switch (text)
                {
                    {{Each<TCatalog, TCode>(static row => $"case {Constant(row)}: code = Code.@{row.Identifier}; return true;\n")}}
                    default: code = default; return false;
                }
            }

            [System.Runtime.CompilerServices.SkipLocalsInit]
            public static bool TryFind(ReadOnlySpan<byte> utf8Text, out Code code)
            {
                Span<char> buffer = stackalloc char[Transcoded.MaxLength];
                switch (Transcoded.To(utf8Text, buffer))
                {
                    {{Each<TCatalog, TCode>(static row => $"case {Constant(row)}: code = Code.@{row.Identifier}; return true;\n")}}
                    default: code = default; return false;
                }
            }

            public static string TextOf(Code code) => code switch
            {
                {{Each<TCatalog, TCode>(static row => $"Code.@{row.Identifier} => {Constant(row)},\n        ")}}
                _ => "",
            };

            public static bool IsDefined(Code code) => code switch
            {
                {{Each<TCatalog, TCode>(static row => $"Code.@{row.Identifier} => true,\n        ")}}
                _ => false,
            };

            public static bool IsDefined(string text) => text switch
            {
                {{Each<TCatalog, TCode>(static row => $"{Constant(row)} => true,\n        ")}}
                _ => false,
            };
        }
        """);

    private static string Each<TCatalog, TCode>(Func<TextRow<TCode>, string> line)
        where TCatalog : struct, ITextCatalog<TCode>
        where TCode : struct, Enum => string.Concat(TCatalog.Rows.Select(line));

    private static string Constant<TCode>(TextRow<TCode> row)
        where TCode : struct, Enum => $"Text{row.Identifier}";

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}

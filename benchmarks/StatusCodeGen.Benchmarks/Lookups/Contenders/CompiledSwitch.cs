using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>
/// A contender of plain C# switches. They are generated and compiled at start-up, because 1,794 codes would be a long
/// file. C# has no switch on UTF-8, and none that ignores case. A catalog with a thousand codes or more has no switch on
/// texts: for 5,382 texts the compiler takes more than a minute.
/// </summary>
internal static class CompiledSwitch
{
    /// <summary>Catalogs with as many codes or more are not compiled with their texts.</summary>
    public const int MaxCodesOfTexts = 1000;

    /// <summary>The contender for a catalog.</summary>
    public static Type Compile<TCatalog, TCode>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum =>
        CompiledSource.Load(typeof(TCatalog).Name, Write<TCatalog, TCode>()).GetType("Switch")!;

    private static string Write<TCatalog, TCode>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        var code = $"global::{typeof(TCode).FullName}";
        var hasTexts = TCatalog.Rows.Count < MaxCodesOfTexts;
        var texts = hasTexts ? $", ITexts<{code}>" : "";
        var names = Arms<TCatalog, TCode>(static row => Quote(row.Name));
        var descriptions = Arms<TCatalog, TCode>(static row => Quote(row.Description));
        return $$"""
            using System;
            using StatusCodeGen.Benchmarks.Lookups;
            using StatusCodeGen.Benchmarks.Lookups.Contenders;

            internal readonly struct Switch : INames<{{code}}>, IDescriptions<{{code}}>, IDefinitions<{{code}}>{{texts}}
            {
                public static string NameOf({{code}} code) => code switch { {{names}} _ => Number.TextOf(code) };

                public static string DescriptionOf({{code}} code) => code switch { {{descriptions}} _ => "" };

                public static bool IsDefined({{code}} code) => code switch { {{Arms<TCatalog, TCode>(static _ => "true")}} _ => false };

                {{(hasTexts ? TextSwitches<TCatalog, TCode>(code) : "")}}
            }
            """;
    }

    private static string Arms<TCatalog, TCode>(Func<Row<TCode>, string> value)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum =>
        string.Concat(TCatalog.Rows.Select(row => $"{MemberOf(row)} => {value(row)}, "));

    private static string TextSwitches<TCatalog, TCode>(string code)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum => $$"""
        public static bool TryParse(string text, out {{code}} code) { {{TextSwitch<TCatalog, TCode>()}} }

        public static bool TryParse(ReadOnlySpan<char> text, out {{code}} code) { {{TextSwitch<TCatalog, TCode>()}} }
        """;

    private static string TextSwitch<TCatalog, TCode>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        var source = new StringBuilder("switch (text) { ");
        foreach (var row in TCatalog.Rows)
        {
            foreach (var text in row.Texts.Append(Number.TextOf(row.Code)))
            {
                source.Append(CultureInfo.InvariantCulture, $"case {Quote(text)}: ");
            }

            source.Append(CultureInfo.InvariantCulture, $"code = {MemberOf(row)}; return true; ");
        }

        return source.Append("default: code = default; return false; }").ToString();
    }

    private static string MemberOf<TCode>(Row<TCode> row)
        where TCode : struct, Enum => $"global::{typeof(TCode).FullName}.@{row.Identifier}";

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>
/// A catalog with columns, as the generator writes it: an enum of five codes with an alias, the members that ask about it,
/// and the attribute that describes its columns.
/// </summary>
internal static class Fault
{
    public const string Key = "StatusCodeGen.Columns.1:Acme.Fault";

    /// <summary>The columns, for the rows Lost, Slow, Denied, default and Odd: the alias LostAgain is not a row.</summary>
    public const string Entry = "5;IsRetriable:b:31;HasHelp:b:40;Severity:e:1,2,1*2,0";

    public const string Described = $"""[assembly: System.Reflection.AssemblyMetadata("{Key}", "{Entry}")]""";

    /// <summary>All codes, as a diagnostic lists them.</summary>
    public const string All = "Lost,Slow,Denied,@default,Odd";

    private const string Codes = """
        namespace Acme
        {
            using System.CodeDom.Compiler;
            using System.ComponentModel;

            [GeneratedCode("StatusCodeGen", "1.0.0")]
            public enum Fault
            {
                [Category("Net")] Lost = 3,
                [Category("Net")] Slow = -1,
                [Category("Auth")] Denied = 7,
                [Category("Net")] LostAgain = 3,
                [Category("Auth")] @default = 5,
                Odd = 9,
            }

            [GeneratedCode("StatusCodeGen", "1.0.0")]
            public enum FaultGroup { Unknown, Net, Auth, Empty }

            [GeneratedCode("StatusCodeGen", "1.0.0")]
            public enum FaultSeverity { Unknown, Error, Warning }

            [GeneratedCode("StatusCodeGen", "1.0.0")]
            public static class FaultExtensions
            {
                public static FaultGroup GetGroup(this Fault value) =>
                    value == Fault.Lost || value == Fault.Slow ? FaultGroup.Net
                    : value == Fault.Denied || value == Fault.@default ? FaultGroup.Auth
                    : FaultGroup.Unknown;

                public static bool IsNet(this Fault value) => value.GetGroup() == FaultGroup.Net;
                public static bool IsEmpty(this Fault value) => value.GetGroup() == FaultGroup.Empty;
                public static bool IsDefined(this Fault value) => value.GetGroup() != FaultGroup.Unknown || value == Fault.Odd;
                public static bool IsRetriable(this Fault value) => value == Fault.Lost || value == Fault.Slow || value == Fault.Odd;
                public static bool HasHelp(this Fault value) => value == Fault.Denied;

                public static FaultSeverity GetSeverity(this Fault value) =>
                    value == Fault.Slow ? FaultSeverity.Warning
                    : value.IsDefined() && value != Fault.Odd ? FaultSeverity.Error
                    : FaultSeverity.Unknown;

                PROPERTIES
            }
        }
        """;

    private const string Properties = """
        extension(Fault value)
        {
            public FaultGroup Group => value.GetGroup();
            public FaultSeverity Severity => value.GetSeverity();
        }
        """;

    /// <summary>The catalog as source text.</summary>
    /// <param name="attributes">What the assembly says about it.</param>
    /// <param name="hasProperties">Whether the language has extension properties, if the tested Roslyn has them.</param>
    public static string Source(string attributes = Described, bool hasProperties = true) =>
        attributes + Codes.Replace("PROPERTIES", hasProperties && Target.HasCSharp14 ? Properties : "", StringComparison.Ordinal);

    /// <summary>
    /// Analyzes the body of a method whose parameters are <c>Fault c, Fault other, bool flag</c>, beside the catalog or with a
    /// reference to it.
    /// </summary>
    public static Task<AnalyzedCode> Analyze(string body, bool isReferenced = false, string attributes = Described) =>
        AnalyzedCode.Of(Compile($$"""
            using System;
            using Acme;

            static class Consumer
            {
                static int Handle(Fault c, Fault other, bool flag)
                {
                    {{body}}
                }
            }
            """, isReferenced, attributes));

    /// <summary>Compiles a file beside the catalog, or with a reference to it.</summary>
    public static Compilation Compile(string code, bool isReferenced = false, string attributes = Described)
    {
        if (!isReferenced)
        {
            return AnalyzedCode.Compile(code, NullableContextOptions.Enable).AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(Source(attributes), new CSharpParseOptions(LanguageVersion.Preview), "Codes.cs"));
        }

        using var image = new MemoryStream();
        Assert.That(AnalyzedCode.Compile(Source(attributes)).WithAssemblyName("Acme").Emit(image).Success, Is.True);
        return AnalyzedCode.Compile(code, NullableContextOptions.Enable, MetadataReference.CreateFromImage(image.ToArray()));
    }

    /// <summary>The missing codes of a switch expression with some arms, which ends with a value.</summary>
    public static async Task<string> MissingFrom(string arms, bool isReferenced = false, string attributes = Described) =>
        MissingIn(await Analyze(
            $$"""
            return c switch { {{arms}} => 1 };
            }

            static bool Replace(out Fault code) => throw new Exception();
            static bool IsMine(Fault code)
            {
                return true;
            """,
            isReferenced,
            attributes));

    /// <summary>The missing codes of all diagnostics.</summary>
    public static string MissingIn(AnalyzedCode analyzed) =>
        string.Join(';', analyzed.Diagnostics.Select(static diagnostic => diagnostic.Properties["Missing"]));
}

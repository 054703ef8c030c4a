using Microsoft.CodeAnalysis;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Tests.Exhaustiveness.Symbols;

/// <summary>What an assembly says about columns counts only if it is certain what it means.</summary>
public sealed class ColumnMetadataTests
{
    private const string Bools = "_ when c.IsRetriable() => 0, _ when !c.IsRetriable()";

    private const string Enums = "_ when c.GetSeverity() is FaultSeverity.Error => 0, Fault.Odd when c.GetSeverity() is 0";

    [TestCase("")]
    [TestCase("\"StatusCodeGen.Columns.2:Acme.Fault\", ENTRY")]
    [TestCase("\"StatusCodeGen.Columns:Acme.Fault\", ENTRY")]
    [TestCase("\"statuscodegen.columns.1:Acme.Fault\", ENTRY")]
    [TestCase("\"StatusCodeGen.Columns.1:Fault\", ENTRY")]
    [TestCase("\"StatusCodeGen.Columns.1:Acme.Fault \", ENTRY")]
    [TestCase("\"StatusCodeGen.Columns.1:\", ENTRY")]
    [TestCase("\"StatusCodeGen.Columns.1:Acme.FaultGroup\", ENTRY")]
    [TestCase("KEY, null")]
    [TestCase("KEY, \"\"")]
    [TestCase("null, ENTRY")]
    [TestCase("KEY, ENTRY|KEY, \"5;IsRetriable:b:00;Severity:e:1*5\"")]
    [TestCase("KEY, ENTRY|KEY, \"\"|KEY, ENTRY")]
    public async Task An_attribute_that_does_not_describe_the_enum_covers_nothing(string attributes)
    {
        foreach (var isReferenced in new[] { false, true })
        {
            Assert.That(await MissingFrom(Bools, attributes, isReferenced), Is.EqualTo(Fault.All));
            Assert.That(await MissingFrom(Enums, attributes, isReferenced), Is.EqualTo(Fault.All));
        }
    }

    [TestCase("KEY, ENTRY|KEY, ENTRY")]
    [TestCase("\"StatusCodeGen.Columns.2:Acme.Fault\", \"5;IsRetriable:b:00\"|KEY, ENTRY")]
    [TestCase("KEY, ENTRY|\"StatusCodeGen.Columns.1:Acme.FaultX\", \"\"|\"Other\", \"5\"")]
    public async Task Other_attributes_beside_the_right_one_change_nothing(string attributes) =>
        Assert.That(await MissingFrom("_ when c.IsRetriable()", attributes), Is.EqualTo("Denied,@default"));

    [Test]
    public async Task An_attribute_of_another_assembly_covers_nothing()
    {
        var compilation = Fault.Compile($$"""
            using Acme;
            {{Fault.Described}}
            static class T { static int F(Fault c) => c switch { _ when c.IsRetriable() => 1 }; }
            """, isReferenced: true, attributes: "");

        Assert.That(Fault.MissingIn(await AnalyzedCode.Of(compilation)), Is.EqualTo(Fault.All));
    }

    [Test]
    public async Task An_enum_without_the_marker_has_no_columns()
    {
        var compilation = AnalyzedCode.Compile($$"""
            using Acme;
            using System.CodeDom.Compiler;
            {{Fault.Described}}
            static class T { static int F(Fault c) => c switch { _ when c.IsRetriable() => 1 }; }

            namespace Acme
            {
                enum Fault { A, B, C, D, E }

                [GeneratedCode("StatusCodeGen", "1.0.0")]
                static class FaultExtensions { public static bool IsRetriable(this Fault value) => true; }
            }
            """);
        var analyzed = await AnalyzedCode.Of(compilation, new Dictionary<string, string>
        {
            ["dotnet_code_quality.SCG2001.enum_types"] = "all",
        });

        Assert.That(Fault.MissingIn(analyzed), Is.EqualTo("A,B,C,D,E"));
    }

    [Test]
    public async Task A_column_may_have_a_name_that_the_api_uses_and_then_the_api_counts() =>
        Assert.That(await MissingFrom("_ when c.IsDefined()", "KEY, \"5;IsDefined:b:00;Group:e:1*5\""), Is.Empty);

    [Test]
    public async Task A_bool_column_named_Unknown_is_not_taken_for_the_group_of_codes_without_one()
    {
        var compilation = Fault.Compile("""
            using Acme;
            static class T { static int F(Fault c) => c switch { _ when !c.IsUnknown() => 1 }; }

            namespace Acme
            {
                [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
                static class More { public static bool IsUnknown(this Fault value) => true; }
            }
            """);

        Assert.That(Fault.MissingIn(await AnalyzedCode.Of(compilation)), Is.EqualTo(Fault.All));
    }

    [Test]
    public async Task An_enum_in_the_global_namespace_is_described_by_its_name_alone_and_without_escapes()
    {
        var compilation = AnalyzedCode.Compile("""
            using System.CodeDom.Compiler;
            [assembly: System.Reflection.AssemblyMetadata("StatusCodeGen.Columns.1:event", "1;IsRetriable:b:0")]
            [assembly: System.Reflection.AssemblyMetadata("StatusCodeGen.Columns.1:base.event", "1;IsRetriable:b:1")]
            static class T
            {
                static int F(@event c) => c switch { _ when c.IsRetriable() => 1 };
                static int F(@base.@event c) => c switch { _ when @base.MoreExtensions.IsRetriable(c) => 1 };
            }

            [GeneratedCode("StatusCodeGen", "1.0.0")] enum @event { A }
            [GeneratedCode("StatusCodeGen", "1.0.0")]
            static class SomeExtensions { public static bool IsRetriable(this @event value) => false; }

            namespace @base
            {
                [GeneratedCode("StatusCodeGen", "1.0.0")] enum @event { A }
                [GeneratedCode("StatusCodeGen", "1.0.0")]
                static class MoreExtensions { public static bool IsRetriable(this @event value) => true; }
            }
            """);

        Assert.That((await AnalyzedCode.Of(compilation)).Words, Is.EqualTo(new[]
        {
            "SCG2001: Switch on '@event' does not handle 0 A",
        }));
    }

    [TestCase("5;Severity:e:1,2,7*2,0")]
    [TestCase("5;Severity:e:1,2,1*2,3")]
    public async Task A_value_that_the_enum_of_the_column_does_not_declare_covers_nothing(string entry)
    {
        Assert.That(await Fault.MissingFrom(Enums, attributes: Attribute(entry)), Is.EqualTo(Fault.All));
        Assert.That(
            await Fault.MissingFrom("_ when c.GetSeverity() != FaultSeverity.Error", attributes: Attribute(entry)),
            Is.EqualTo(Fault.All));
    }

    [Test]
    public void The_columns_of_an_enum_are_read_once()
    {
        var codes = CodeDomain.Create(Fault.Compile("").GetTypeByMetadataName("Acme.Fault")!);
        var columns = codes.Columns;

        Assert.That(columns.Select(static column => column.Name), Is.EqualTo(new[] { "IsRetriable", "HasHelp", "Severity" }));
        Assert.That(codes.Columns, Is.SameAs(columns));
    }

    [TestCase("Acme.FaultSeverity", Fault.Entry, true)]
    [TestCase("Acme.FaultSeverity", "5;Severity:e:0*5", true)]
    [TestCase("Acme.FaultGroup", Fault.Entry, false)]
    [TestCase("Acme.Fault", Fault.Entry, false)]
    [TestCase("Acme.FaultSeverity", "5;Severity:b:00", false)]
    [TestCase("Acme.FaultSeverity", "6;Severity:e:0*6", false)]
    [TestCase("Acme.FaultSeverity", "5;severity:e:0*5", false)]
    [TestCase("Acme.FaultSeverity", "", false)]
    public void An_enum_is_that_of_a_column_if_the_assembly_describes_the_column(string type, string entry, bool isOfColumn)
    {
        foreach (var isReferenced in new[] { false, true })
        {
            var symbol = Fault.Compile("", isReferenced, Attribute(entry)).GetTypeByMetadataName(type)!;
            Assert.That(ColumnMetadata.IsColumnEnum(symbol), Is.EqualTo(isOfColumn));
        }
    }

    private static string Attribute(string entry) => AttributeWith($"\"{Fault.Key}\", \"{entry}\"");

    private static string AttributeWith(string arguments) => $"[assembly: System.Reflection.AssemblyMetadata({arguments})]";

    /// <summary>The missing codes, with attributes that have some arguments, separated by <c>|</c>.</summary>
    private static Task<string> MissingFrom(string arms, string attributes, bool isReferenced = false) => Fault.MissingFrom(
        arms,
        isReferenced,
        string.Concat(attributes
            .Replace("KEY", $"\"{Fault.Key}\"", StringComparison.Ordinal)
            .Replace("ENTRY", $"\"{Fault.Entry}\"", StringComparison.Ordinal)
            .Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(AttributeWith)));
}

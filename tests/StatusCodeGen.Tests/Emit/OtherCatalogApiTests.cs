using System.Globalization;
using System.Reflection;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The generated API of catalogs unlike Syncfy's. The tests compile code against the API and run that code.</summary>
public sealed class OtherCatalogApiTests
{
    private static readonly string[] IntegralTypes = ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"];

    [TestCase("B", "1 B")]
    [TestCase("A", "2 A")]
    [TestCase("a", "3 a")]
    [TestCase("b", "1 B")]
    [TestCase("5", "4 5")]
    [TestCase("4", "4 5")]
    [TestCase("3", "3 a")]
    [TestCase("same", "5 same")]
    [TestCase("Same", "5 same")]
    [TestCase("SAME", "7 SAME")]
    [TestCase("five", "5 same")]
    [TestCase("Six", "6 same")]
    public void A_text_is_tried_as_a_name_an_identifier_and_a_number_first_in_exact_case_and_then_in_any_case(string text, string expected)
    {
        const string code = """
            internal static class Probe
            {
                public static string Run(string text) =>
                    Acme.Crosseds.TryParse(text, true, out var value) && Acme.CrossedExtensions.TryGetInfo(value, out var info)
                        ? info.ToString()
                        : "";
            }
            """;

        foreach (var target in new[] { Target.Net10, Target.Standard })
        {
            Assert.That(Run(SampleCatalogs.CrossedNames, target, code, text), Is.EqualTo(expected));
        }
    }

    [Test]
    public void The_least_and_the_greatest_number_of_every_type_are_kept([ValueSource(nameof(IntegralTypes))] string type)
    {
        var code = $$"""
            using Acme;

            internal static class Probe
            {
                public static string Run(string text)
                {
                    var converter = new SizedTypeConverter();
                    var value = (Sized)converter.ConvertFromInvariantString(text);
                    {{type}} number = ({{type}})value;
                    return value.GetName() + " " + value.IsDefined() + " " + Sizeds.IsDefined(number) + " "
                        + Sizeds.TryParse(text, out _) + " " + converter.ConvertToInvariantString(value);
                }
            }
            """;
        var (min, max) = SampleCatalogs.Ends(type);

        foreach (var target in new[] { Target.Net10, Target.Standard })
        {
            var assembly = GeneratedProject.Create(SampleCatalogs.OfType(type), target, Nullable(target) + code).Load();
            Assert.That(Run(assembly, Text(min)), Is.EqualTo($"Least True True True {Text(min)}"));
            Assert.That(Run(assembly, Text(max)), Is.EqualTo($"Greatest True True True {Text(max)}"));
            Assert.That(Run(assembly, "_7"), Is.EqualTo("Seven True True True 7"));
            Assert.That(Run(assembly, Text(max - 1)), Is.EqualTo($"{Text(max - 1)} False False False {Text(max - 1)}"));
            Assert.That(Run(assembly, Text(min + 1)), Is.EqualTo($"{Text(min + 1)} False False False {Text(min + 1)}"));
            Assert.That(() => Run(assembly, Text(max + 1)), Throws.InnerException.TypeOf<FormatException>());
            Assert.That(() => Run(assembly, Text(min - 1)), Throws.InnerException.TypeOf<FormatException>());
        }
    }

    [Test]
    public void JSON_keeps_the_least_and_the_greatest_number_of_every_type([ValueSource(nameof(IntegralTypes))] string type)
    {
        const string code = """
            #nullable disable
            using System.Collections.Generic;
            using System.Text.Json;

            internal static class Probe
            {
                public static string Run(string json) =>
                    JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<Acme.Sized, Acme.Sized>>(json));
            }
            """;
        var (min, max) = SampleCatalogs.Ends(type);
        var assembly = GeneratedProject.Create(SampleCatalogs.OfType(type), Target.Net10, code).Load();

        Assert.That(
            Run(assembly, $$"""{"Least":{{Text(max)}},"{{Text(max)}}":"{{Text(min)}}","{{Text(max - 1)}}":"_7"}"""),
            Is.EqualTo($$"""{"{{Text(min)}}":{{Text(max)}},"{{Text(max)}}":{{Text(min)}},"{{Text(max - 1)}}":7}"""));
        Assert.That(
            () => Run(assembly, $$"""{"Least":{{Text(max + 1)}}}"""),
            Throws.InnerException.TypeOf<System.Text.Json.JsonException>());
    }

    [Test]
    public void A_bare_list_has_codes_and_no_groups()
    {
        const string code = """
            internal static class Probe
            {
                public static string Run(string text) =>
                    Boxes.Count + " " + Boxes.InGroup(BoxGroup.Unknown).Length + " "
                        + Boxes.Parse(text).GetGroup() + " " + default(Box).GetName();
            }
            """;

        Assert.That(Run(SampleCatalogs.Bare, Target.Net10, code, "Not found"), Is.EqualTo("2 2 Unknown OK"));
    }

    [Test]
    public void A_catalog_without_codes_declares_nothing()
    {
        const string code = """
            using Acme;

            internal static class Probe
            {
                public static string Run(string text) =>
                    Nothings.Count + " " + Nothings.All.Count + " " + Nothings.TryParse(text, true, out _) + " " + ((Nothing)5).GetName();
            }
            """;

        Assert.That(Run(SampleCatalogs.Empty, Target.Standard, code, "0"), Is.EqualTo("0 0 False 5"));
    }

    [Test]
    public void Texts_are_returned_as_they_were_written()
    {
        const string code = """
            internal static class Probe
            {
                public static string Run(string text) => Acme.@class.Status.records.TryParse(text, out var value)
                    ? Acme.@class.Status.recordExtensions.GetDescription(value)
                    : throw new System.ArgumentException(text);
            }
            """;

        Assert.That(
            Run(SampleCatalogs.EveryFeature, Target.Net10, code, "I'm a teapot"),
            Is.EqualTo("Quotes \", backslashes \\, braces { } and a line\nbreak"));
        Assert.That(
            Run(SampleCatalogs.EveryFeature, Target.Standard, code, "Größter Wert"),
            Is.EqualTo("Ünïcode \u2028 and \u202E and 😀"));
    }

    [Test]
    public void The_use_of_a_deprecated_code_gives_a_warning()
    {
        const string yaml = """
            catalog: { name: Code }
            codes:
              - { code: 1, name: Old, deprecated: use New }
              - { code: 2, name: Older, deprecated: true }
              - { code: 3, name: New, deprecated: false }
            """;
        const string code = """
            class C
            {
                Code A = Code.Old;
                Code B = Code.Older;
                Code C1 = Code.New;
            }
            """;

        var reported = GeneratedProject.Create(yaml, code: code).Diagnose();

        Assert.That(reported.Where(static line => !line.Contains("CS0414", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "/project/Consumer.cs(3,14): warning CS0618: 'Code.Old' is obsolete: 'use New'",
            "/project/Consumer.cs(4,14): warning CS0612: 'Code.Older' is obsolete",
        }));
    }

    [Test]
    public void Old_frameworks_have_every_member_except_those_with_spans()
    {
        var lookup = GeneratedProject.Create(SampleCatalogs.Bare, Target.Standard).Load().GetType("Boxes")!;

        Assert.That(
            lookup.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(static member => member is not MethodInfo { IsSpecialName: true })
                .Select(static member => member.ToString()),
            Is.EquivalentTo(new[]
            {
                "Int32 Count",
                "System.Collections.Generic.IReadOnlyList`1[BoxInfo] All",
                "Boolean IsDefined(Int32)",
                "Boolean TryFromCode(Int32, Box ByRef)",
                "Box FromCode(Int32)",
                "Boolean TryParse(System.String, Box ByRef)",
                "Boolean TryParse(System.String, Boolean, Box ByRef)",
                "Box Parse(System.String)",
                "System.Exception Unhandled(Box)",
            }));
    }

    [Test]
    public void UTF8_is_parsed_on_an_old_framework_with_System_Memory()
    {
        var lookup = GeneratedProject.Create(SampleCatalogs.Bare, Target.FrameworkWithJson);

        Assert.That(lookup.Diagnose(), Is.Empty);
        Assert.That(
            lookup.Files["Boxes.g.cs"],
            Does.Contain("bool TryParse(global::System.ReadOnlySpan<byte> utf8Text, out global::Box value)"));
        Assert.That(lookup.Files, Does.ContainKey("BoxJsonConverter.g.cs"));
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Nullable(Target target) => target.HasNullable ? "#nullable disable\n" : "";

    private static string? Run(string yaml, Target target, string code, string text) =>
        Run(GeneratedProject.Create(yaml, target, code).Load(), text);

    private static string? Run(Assembly assembly, string text) =>
        (string?)assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, [text]);
}

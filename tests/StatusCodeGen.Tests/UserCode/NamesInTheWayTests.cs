using Microsoft.CodeAnalysis;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.UserCode;

/// <summary>Types and namespaces of the project's own code under names that a catalog needs (SCG1018).</summary>
public sealed class NamesInTheWayTests
{
    private const string Yaml = "catalog:\n  name: Pay\n  namespace: Acme.Shop\ncodes: [{ code: 1, name: One }]\n";

    private const string End = "rename it there, or give this catalog another name or namespace";

    [TestCase("namespace Acme.Shop { enum Pay { } }", "Pay", "1,28")]
    [TestCase("namespace Acme.Shop { class Pays { } }", "Pays", "1,29")]
    [TestCase("namespace Acme.Shop { record Pays; }", "Pays", "1,30")]
    [TestCase("namespace Acme.Shop { partial struct Pays { } }", "Pays", "1,38")]
    [TestCase("namespace Acme.Shop { partial record Pays; }", "Pays", "1,38")]
    [TestCase("namespace Acme.Shop { partial interface PayExtensions { } }", "PayExtensions", "1,41")]
    [TestCase("namespace Acme.Shop { static class PayExtensions { } }", "PayExtensions", "1,36")]
    [TestCase("namespace Acme.Shop { static partial class PayExtensions { } }", "PayExtensions", "1,44")]
    [TestCase("namespace Acme.Shop { delegate void PayInfo(); }", "PayInfo", "1,37")]
    [TestCase("namespace Acme.Shop { interface PayGroup { } }", "PayGroup", "1,33")]
    [TestCase("namespace Acme.Shop { class PayJsonConverter { } }", "PayJsonConverter", "1,29")]
    [TestCase("namespace Acme.Shop { class PayTypeConverter { } }", "PayTypeConverter", "1,29")]
    [TestCase("namespace Acme.Shop { internal static partial class Pays { } }", "Pays", "1,53")]
    [TestCase("namespace Acme { namespace Shop { class PayInfo { } } }", "PayInfo", "1,41")]
    public void A_type_of_a_name_that_the_catalog_needs_is_reported_at_the_catalogs_name(string code, string type, string place) =>
        Assert.That(Diagnose(Yaml, code), Is.EqualTo(new[]
        {
            $"/project/codes.yaml(2,9): error SCG1018: The type 'Acme.Shop.{type}' is declared in Consumer.cs({place}) as well; {End}",
        }));

    [TestCase("namespace Acme.Shop.Pay { class C { } }", "type 'Acme.Shop.Pay' would have the name of a namespace", "1,21")]
    [TestCase("namespace Acme.Shop.Pays.Inner { class C { } }", "type 'Acme.Shop.Pays' would have the name of a namespace", "1,21")]
    [TestCase("namespace Acme { class Shop { } }", "namespace 'Acme.Shop' would have the name of a type", "1,24")]
    [TestCase("class Acme { }", "namespace 'Acme' would have the name of a type", "1,7")]
    [TestCase("class StatusCodeGen { }", "namespace 'StatusCodeGen' would have the name of a type", "1,7")]
    public void A_namespace_and_a_type_of_one_name_are_reported(string code, string what, string place) => Assert.That(
        Diagnose(Yaml, code),
        Is.EqualTo(new[] { $"/project/codes.yaml(2,9): error SCG1018: The {what} in Consumer.cs({place}); {End}" }));

    [TestCase("namespace Acme.Shop { class Pays<T> { } }")]
    [TestCase("namespace Acme.Shop { static partial class Pays { internal static int Mine => 1; } }")]
    [TestCase("namespace Acme.Shop { public static partial class Pays { } }")]
    [TestCase("namespace Acme.Shop { class Outer { class Pays { } enum Pay { } } }")]
    [TestCase("namespace Acme.Shop { file class Pays { } }")]
    [TestCase("namespace Acme.Shop { class PayGroupJsonConverter { } }", Description = "This catalog has none.")]
    [TestCase("namespace Acme { class Pay { } class Pays { } }")]
    [TestCase("namespace Other { class Pay { } class Shop { } }")]
    [TestCase("namespace Other.Pay { class C { } } namespace Other.Shop { class D { } }")]
    [TestCase("class Pay { } class Shop { }")]
    public void What_the_compiler_accepts_is_not_reported(string code)
    {
        var project = GeneratedProject.Create(Yaml, code: code);

        Assert.That(project.Diagnose(), Is.Empty);
    }

    /// <summary>Each case of the other tests is an error of the compiler as well, in a generated file.</summary>
    [TestCase("namespace Acme.Shop { class Pays { } }", "CS0260")]
    [TestCase("namespace Acme.Shop { enum Pay { } }", "CS0101")]
    [TestCase("namespace Acme.Shop.Pay { class C { } }", "CS0101")]
    [TestCase("namespace Acme { class Shop { } }", "CS0101")]
    public void The_compiler_says_less(string code, string id) => Assert.That(
        GeneratedProject.Create(Yaml, code: code).Compilation.GetDiagnostics().Select(static diagnostic => diagnostic.Id),
        Has.Some.EqualTo(id));

    [Test]
    public void A_converter_that_the_project_cannot_have_leaves_its_name_to_the_user() => Assert.That(
        Diagnose(Yaml, "namespace Acme.Shop { class PayJsonConverter { } }", Target.Framework),
        Is.Empty);

    [Test]
    public void In_the_global_namespace_the_name_is_simple() => Assert.That(
        Diagnose("catalog: { name: Pay }\ncodes: [{ code: 1, name: One }]", "class PayInfo { }"),
        Is.EqualTo(new[]
        {
            $"/project/codes.yaml(1,18): error SCG1018: The type 'PayInfo' is declared in Consumer.cs(1,7) as well; {End}",
        }));

    [Test]
    public void Enums_of_columns_and_the_types_of_texts_are_names_as_well() => Assert.That(
        Diagnose(
            "catalog: { name: Pay, type: text, columns: { severity: [Low, High] } }\ncodes: [{ code: one, severity: Low }]",
            "class PayText { } class PaySeverity { } class PayGroupJsonConverter { }").Select(static line => line.Split('\'')[1]),
        Is.EqualTo(new[] { "PayGroupJsonConverter", "PayText", "PaySeverity" }));

    [Test]
    public void The_place_in_the_code_is_the_additional_location()
    {
        var diagnostic = GeneratedProject.Create(Yaml, code: "\nnamespace Acme.Shop { class PayInfo { } }").Result.Diagnostics.Single();

        Assert.That(
            diagnostic.AdditionalLocations.Select(static location => location.GetLineSpan().ToString()),
            Is.EqualTo(new[] { "/project/Consumer.cs: (1,28)-(1,35)" }));
    }

    /// <summary>The rest of the code is generated, so that its users do not get an error each.</summary>
    [Test]
    public void The_catalog_is_still_generated() => Assert.That(
        GeneratedProject.Create(Yaml, code: "namespace Acme.Shop { class PayInfo { } }").Files.Keys,
        Has.Some.EqualTo("Acme.Shop.Pay.g.cs"));

    [Test]
    public void An_edit_elsewhere_in_the_code_reports_nothing_again()
    {
        const string code = "namespace Acme.Shop { class PayInfo { } }";
        var project = GeneratedProject.Create(Yaml, code: code);

        var edited = GeneratedProject.Run(project.Driver, GeneratedProject.Compile(Target.Net10, code + " class C { }"));

        Assert.That(edited.Result.Diagnostics.Select(static diagnostic => diagnostic.Id), Is.EqualTo(new[] { "SCG1018" }));
        Assert.That(
            edited.Result.TrackedOutputSteps.Values
                .SelectMany(static steps => steps)
                .SelectMany(static step => step.Outputs)
                .Select(static output => output.Reason),
            Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    private static string[] Diagnose(string yaml, string code, Target? target = null) =>
        [.. GeneratedProject.Create(yaml, target, code).Result.Diagnostics.Select(static diagnostic => diagnostic.ToString())];
}

using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Generated code compiles without a warning in every kind of project.</summary>
public sealed class CompilationTests
{
    private const string ClsCompliant = "[assembly: System.CLSCompliant(true)]";

    private static readonly string[] IntegralTypes = ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"];

    private static IEnumerable<TestCaseData> Projects() =>
        from target in Target.All
        from catalog in new[]
        {
            ("every feature", SampleCatalogs.EveryFeature),
            ("a bare list", SampleCatalogs.Bare),
            ("crossed names", SampleCatalogs.CrossedNames),
            ("no codes", SampleCatalogs.Empty),
            ("Syncfy", Repository.Read("codes/Syncfy.StatusCodes/codes.yaml")),
        }
        from code in new[] { "", ClsCompliant }
        select new TestCaseData(target, catalog.Item2, code).SetArgDisplayNames(target.Name, catalog.Item1, code);

    [TestCaseSource(nameof(Projects))]
    public void No_project_gets_a_warning(Target target, string yaml, string code) =>
        Assert.That(GeneratedProject.Create(yaml, target, code).Diagnose(), Is.Empty);

    [Test]
    public void No_integral_type_gets_a_warning(
        [ValueSource(nameof(IntegralTypes))] string type,
        [Values("", ClsCompliant)] string code,
        [ValueSource(typeof(Target), nameof(Target.Extremes))] Target target) =>
        Assert.That(GeneratedProject.Create(SampleCatalogs.OfType(type), target, code).Diagnose(), Is.Empty);
}

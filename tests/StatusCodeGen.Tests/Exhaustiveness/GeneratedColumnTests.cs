using Microsoft.CodeAnalysis;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>The analyzer reads what the generator writes of a catalog's columns, in the same project and in another.</summary>
public sealed class GeneratedColumnTests
{
    private static readonly GeneratedProject Project = GeneratedProject.Create("""
        catalog:
          name: Fault
          namespace: Acme
          type: long
          columns:
            retriable: bool
            may wait: bool?
            severity: [Low, High]
            level: { type: [Near, Far], optional: true }
            kinds: { any of: [A, B], default: [] }
        codes:
          - { code: 70000, name: Lost, aliases: [Gone], retriable: true, severity: Low }
          - { code: -5, name: Slow, retriable: true, severity: High, level: Far }
          - { code: 0, name: default, identifier: default, retriable: false, severity: High, level: Near, may wait: true }
          - { code: 7, name: Denied, retriable: false, severity: Low, deprecated: { use: 0 } }
          - { code: 3, name: Other, retriable: false, severity: High }
        """);

    private static readonly Lazy<MetadataReference> Reference = new(() =>
    {
        using var image = new MemoryStream();
        Assert.That(Project.Compilation.WithAssemblyName("Acme").Emit(image).Success, Is.True);
        return MetadataReference.CreateFromImage(image.ToArray());
    });

    [TestCase("_ when c.IsRetriable()", "@default,Denied,Other")]
    [TestCase("_ when !c.IsRetriable()", "Lost,Slow")]
    [TestCase("_ when c.GetSeverity() == FaultSeverity.High", "Lost,Denied")]
    [TestCase("_ when c.GetLevel() is FaultLevel.Unknown", "Slow,@default")]
    [TestCase("_ when c.GetLevel() == FaultLevel.Far || c.IsRetriable() => 0, Fault.Other => 2, Fault.Denied", "@default")]
    [TestCase("_ when c.IsMayWait() == true", "Lost,Slow,@default,Denied,Other", Description = "a bool? may be absent")]
    [TestCase("_ when c.GetKinds() == FaultKinds.None", "Lost,Slow,@default,Denied,Other", Description = "flags are not read")]
    public async Task Guards_about_columns_are_evaluated(string arms, string missing)
    {
        var code = $$"""
            using Acme;

            #pragma warning disable CS0618 // The arms use deprecated codes on purpose.

            static class Consumer
            {
                static int Handle(Fault c) => c switch { {{arms}} => 1 };
            }
            """;

        var own = await AnalyzedCode.Of(Project.With(code));
        var referenced = await AnalyzedCode.Of(AnalyzedCode.Compile(code, NullableContextOptions.Enable, Reference.Value));

        Assert.That(MissingOf(own), Is.EqualTo(missing));
        Assert.That(MissingOf(referenced), Is.EqualTo(missing));
    }

    private static string MissingOf(AnalyzedCode analyzed) =>
        string.Join(';', analyzed.Diagnostics.Where(static diagnostic => diagnostic.Id == "SCG2001")
            .Select(static diagnostic => diagnostic.Properties["Missing"]));
}

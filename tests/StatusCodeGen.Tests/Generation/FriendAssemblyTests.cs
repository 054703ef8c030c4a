using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Generation;

/// <summary>
/// A project with catalogs is a friend of another one with catalogs, and sees its internal types: those that all catalogs of a
/// project share are in both.
/// </summary>
public sealed class FriendAssemblyTests
{
    private const string First = "catalog: { name: First, namespace: Acme, visibility: internal }\ncodes: [{ code: 1, name: One }]\n";

    private const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]";

    private const string Uses = """
        internal static class Uses
        {
            internal static string Of(string text) =>
                Acme.Firsts.Parse(text).ToString() + Shop.Seconds.Parse(text).ToString();
        }
        """;

    private static readonly Target[] Targets = [Target.Net10, Target.Net8, Target.Standard, Target.FrameworkWithJson];

    [TestCaseSource(nameof(Targets))]
    public void Neither_the_generated_code_nor_the_users_gets_a_warning(Target target)
    {
        var first = GeneratedProject.Create(First, target, Friend);
        Assert.That(first.Diagnose(), Is.Empty);
        using var image = new MemoryStream();
        Assert.That(first.Compilation.WithAssemblyName("First").Emit(image).Success, Is.True);
        var reference = MetadataReference.CreateFromImage(image.ToArray());
        var second = First.Replace("First", "Second", StringComparison.Ordinal).Replace("Acme", "Shop", StringComparison.Ordinal);

        var project = GeneratedProject.Create(second, target with { References = [.. target.References, reference] }, Uses);

        Assert.That(project.Diagnose(), Is.Empty);
    }
}

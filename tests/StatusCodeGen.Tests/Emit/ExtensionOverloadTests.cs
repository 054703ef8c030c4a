using Microsoft.CodeAnalysis;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Compares the parameters of the static extension members with those of System.Enum and its base types.</summary>
public sealed class ExtensionOverloadTests
{
    [SetUp]
    public void NeedCSharp14() => Target.NeedCSharp14();

    [Test]
    public void No_static_member_takes_the_same_arguments_as_a_member_of_Enum(
        [ValueSource(typeof(Target), nameof(Target.Newest))] Target target)
    {
        var compilation = GeneratedProject.Create(SampleCatalogs.Bare, target).Compilation;
        var statics = ExtensionBlock.MembersIn(compilation).Where(static member => member.IsStatic).ToList();

        Assert.That(statics, Is.Not.Empty);
        Assert.That(statics.Where(member => OfEnum(compilation, member.Name).Any(other => TakesTheSame(member, other))), Is.Empty);
        Assert.That(
            ExtensionBlock.MembersIn(compilation)
                .Where(member => OfEnum(compilation, member.Name).Any())
                .Select(static member => member.Name),
            Is.All.EqualTo("Parse"),
            "Only Parse may have the name of a member of Enum.");
    }

    [Test]
    public void The_lookup_methods_that_take_the_same_arguments_as_a_member_of_Enum_are_these()
    {
        var compilation = GeneratedProject.Create(SampleCatalogs.Bare).Compilation;
        var lookup = compilation.GetTypeByMetadataName("Boxes")!.GetMembers()
            .Where(static member => member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public });

        Assert.That(
            lookup
                .Where(member => OfEnum(compilation, member.Name).Any(other => TakesTheSame(member, other)))
                .Select(static member => member.ToDisplayString()),
            Is.EquivalentTo(new[]
            {
                "Boxes.IsDefined(int)",
                "Boxes.TryParse(string?, out Box)",
                "Boxes.TryParse(string?, bool, out Box)",
                "Boxes.TryParse(System.ReadOnlySpan<char>, out Box)",
                "Boxes.TryParse(System.ReadOnlySpan<char>, bool, out Box)",
            }));
    }

    private static IEnumerable<ISymbol> OfEnum(Compilation compilation, string name)
    {
        for (var type = compilation.GetSpecialType(SpecialType.System_Enum); type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name).Where(static member => member.DeclaredAccessibility == Accessibility.Public))
            {
                yield return member;
            }
        }
    }

    /// <summary>
    /// Whether every call of one method also fits another. A generic method fits only if its type arguments can be inferred.
    /// </summary>
    private static bool TakesTheSame(ISymbol member, ISymbol other) =>
        member is IMethodSymbol method
        && other is IMethodSymbol { IsStatic: true } owns
        && method.Parameters.Length == owns.Parameters.Length
        && owns.TypeParameters.All(type => owns.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, type)))
        && method.Parameters.Zip(owns.Parameters).All(static pair => pair.First.RefKind == pair.Second.RefKind
            && (pair.Second.Type is ITypeParameterSymbol || SymbolEqualityComparer.Default.Equals(pair.First.Type, pair.Second.Type)));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>
/// Checks which members the compiler binds. The members of System.Enum silently come before extension members.
/// </summary>
public sealed class ExtensionBindingTests
{
    /// <summary>Each member, in every way in which it may be called.</summary>
    private static readonly string[] Uses =
    [
        "string s = box.Name;",
        "string s = box.Description;",
        "BoxGroup group = box.Group;",
        "string s = default(Box).Name;",
        "string? s = nullable?.Name;",
        "Box parsed = Box.Parse(\"OK\");",
        "Box parsed = Box.Parse(text: text!);",
        "System.Func<string, Box> parse = Box.Parse;",
        "Box.TryFromName(text, out var value);",
        "Box.TryFromName(text, out Box value);",
        "Box.TryFromName(\"OK\", true, out var value);",
        "Box.TryFromName(text, ignoreCase: true, out Box value);",
        "Box.TryFromName(value: out box, text: text);",
        "Box code = Box.FromCode(1);",
        "Box code = Box.FromCode((int)box);",
        "System.Func<int, Box> find = Box.FromCode;",
        "Box.TryFromCode(1, out var value);",
        "Box.TryFromCode(1, out Box value);",
        "Box.TryFromCode(code: 1, value: out box);",
        "foreach (BoxInfo info in Box.All) { }",
        "int count = Box.Count;",
    ];

    /// <summary>The same for the members with spans.</summary>
    private static readonly string[] UsesOfSpans =
    [
        "Box.TryFromName(System.MemoryExtensions.AsSpan(text), out var value);",
        "Box.TryFromName(System.MemoryExtensions.AsSpan(text), out Box value);",
        "Box.TryFromName(System.MemoryExtensions.AsSpan(text), true, out var value);",
        "Box.TryFromName(System.MemoryExtensions.AsSpan(text), true, out Box value);",
        "Box.TryFromName(\"OK\"u8, out var value);",
        "Box.TryFromName(\"OK\"u8, out Box value);",
        "Box.TryFromName(\"OK\"u8, true, out var value);",
        "Box.TryFromName(new byte[] { 79, 75 }, true, out Box value);",
        "foreach (Box value in Box.Values) { }",
    ];

    [SetUp]
    public void NeedCSharp14() => Target.NeedCSharp14();

    [Test]
    public void Every_use_of_a_member_is_bound_to_the_generated_member([ValueSource(typeof(Target), nameof(Target.Newest))] Target target)
    {
        string[] uses = [.. Uses, .. target == Target.StandardNewest ? [] : UsesOfSpans];
        var compilation = Compile(uses, target);

        var bound = MembersUsedIn(compilation);

        Assert.That(bound.Select(ExtensionBlock.OwnerOf), Is.EqualTo(Enumerable.Repeat("BoxExtensions", uses.Length)));
        Assert.That(
            bound.Distinct(SymbolEqualityComparer.Default),
            Is.EquivalentTo(ExtensionBlock.MembersIn(compilation)),
            "Every member must be used at least once.");
    }

    [TestCase("Box.TryParse(\"205\", out Box value);")]
    [TestCase("Box.TryParse(text, true, out Box value);")]
    [TestCase("Box.IsDefined(box);")]
    [TestCase("Box.GetName(box);")]
    public void The_members_of_Enum_keep_their_meaning(string use) =>
        Assert.That(MembersUsedIn(Compile([use], Target.Net10)).Select(ExtensionBlock.OwnerOf), Is.EqualTo(new[] { "System.Enum" }));

    [Test]
    public void Two_enums_in_one_project_each_have_their_own_members()
    {
        const string code = """
            using Acme;

            static class Consumer
            {
                static (int, int) Use(First first, Second second) =>
                    (First.Count + first.Name.Length, Second.Count + second.Name.Length);
            }
            """;

        var project = GeneratedProject.Create(
            [
                new("catalog: { name: First, namespace: Acme }\ncodes: [ { code: 1, name: One } ]", "/project/first.codes.yaml"),
                new("catalog: { name: Second, namespace: Acme }\ncodes: [ { code: 1, name: One } ]", "/project/second.codes.yaml"),
            ],
            code: code);

        Assert.That(project.Diagnose(), Is.Empty);
    }

    /// <summary>Compiles a project with the uses, each in a method of its own.</summary>
    private static Compilation Compile(string[] uses, Target target)
    {
        var methods = uses.Select(static (use, number) =>
            $"    public static void Use{number}(Box box, Box? nullable, string? text) {{ {use} }}\n");
        var code = $"internal static class Consumer\n{{\n{string.Concat(methods)}}}\n";
        var project = GeneratedProject.Create(SampleCatalogs.Bare, target, code);
        Assert.That(project.Diagnose().Where(static line => !line.Contains("CS0219", StringComparison.Ordinal)), Is.Empty);
        return project.Compilation;
    }

    /// <summary>For each use, the first member of the enum or of a code that it names.</summary>
    private static IReadOnlyList<ISymbol> MembersUsedIn(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single(static tree => tree.FilePath == "/project/Consumer.cs");
        var model = compilation.GetSemanticModel(tree);
        return [.. tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => MemberUsedIn(method, model))];
    }

    private static ISymbol MemberUsedIn(MethodDeclarationSyntax method, SemanticModel model) => method.Body!.DescendantNodes()
        .Where(static node =>
            node is MemberAccessExpressionSyntax { Expression: not MemberAccessExpressionSyntax } or MemberBindingExpressionSyntax)
        .Select(node => model.GetSymbolInfo(node).Symbol)
        .First(static symbol => symbol is IMethodSymbol or IPropertySymbol)!;
}

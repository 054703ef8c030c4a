using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Tests.Generality;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Lookups;

/// <summary>The lookup class in its two files: the one that people read, and the one with the tables.</summary>
public sealed class LookupPartTests
{
    private static readonly Target[] Targets = [Target.Net10, Target.Framework];

    private static readonly TestCaseData[] Catalogs =
    [
        new TestCaseData(Repository.Read("codes/Syncfy.StatusCodes/codes.yaml")).SetArgDisplayNames("Syncfy"),
        new TestCaseData(SampleCatalogs.EveryFeature).SetArgDisplayNames("every feature"),
        new TestCaseData(SampleCatalogs.Bare).SetArgDisplayNames("a bare list"),
        new TestCaseData(PublishedCatalog.NtStatus.Yaml).SetArgDisplayNames("NTSTATUS"),
    ];

    [TestCaseSource(nameof(Catalogs))]
    public void The_public_part_has_only_public_members(string yaml)
    {
        foreach (var members in Targets.Select(target => MembersOf(yaml, target, isTables: false)))
        {
            Assert.That(members.Where(static member => !member.Modifiers.Any(SyntaxKind.PublicKeyword)), Is.Empty);
            Assert.That(members.SelectMany(static member => member.DescendantNodesAndSelf()).Where(IsTable), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Catalogs))]
    public void The_part_with_the_tables_adds_no_public_member(string yaml)
    {
        foreach (var members in Targets.Select(target => MembersOf(yaml, target, isTables: true)))
        {
            Assert.That(members.Where(static member => member.Modifiers.Any(SyntaxKind.PublicKeyword)), Is.Empty);
            Assert.That(members.SelectMany(static member => member.DescendantNodesAndSelf()).Where(IsTable), Is.Not.Empty);
        }
    }

    private static List<MemberDeclarationSyntax> MembersOf(string yaml, Target target, bool isTables)
    {
        var files = GeneratedProject.Create(yaml, target).Files;
        var tables = files.Keys.Single(static name => name.EndsWith(".Tables.g.cs", StringComparison.Ordinal));
        var file = isTables ? tables : tables.Replace(".Tables.g.cs", ".g.cs", StringComparison.Ordinal);
        return [.. CSharpSyntaxTree.ParseText(files[file]).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First().Members];
    }

    private static bool IsTable(SyntaxNode node) => node is FieldDeclarationSyntax or InitializerExpressionSyntax;
}

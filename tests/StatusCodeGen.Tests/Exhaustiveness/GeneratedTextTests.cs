using Microsoft.CodeAnalysis;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>The analyzer shows codes that are texts as their users know them, in the same project and in another.</summary>
public sealed class GeneratedTextTests
{
    private const string Packed = """
        catalog: { name: SqlState, namespace: Acme, type: char(5), columns: { retriable: bool } }
        groups:
          - name: Constraint
            range: 23x
            codes:
              - { code: 23505, name: UniqueViolation, retriable: false }
              - { code: "23", name: Prefix, retriable: false }
          - name: Rollback
            codes:
              - { code: 40P01, name: DeadlockDetected, retriable: true, aliases: [Deadlock] }
              - { code: 1E5, name: Other, retriable: true, deprecated: { use: 23505 } }
              - { code: "~", identifier: Tilde, retriable: true }
        """;

    private const string Texts = """
        catalog:
          name: Failure
          namespace: Acme
          type: text
          columns: { retriable: { type: bool, undeclared: true }, level: [Low, High] }
        groups:
          - name: Card
            codes:
              - { code: insufficient_funds, retriable: true, level: Low }
              - { code: card_declined, name: Declined, retriable: false, level: High }
          - name: Rest
            codes:
              - { code: no, retriable: true, level: Low, deprecated: { use: card_declined, reason: renamed } }
              - { code: "a\\b\nc)", identifier: Odd, retriable: true, level: High }
        """;

    [TestCase(
        "SqlState.UniqueViolation => 1",
        "Switch on 'SqlState' does not handle 23 Prefix, 40P01 DeadlockDetected, 1E5 Other, ~ Tilde")]
    [TestCase(
        "SqlState.UniqueViolation => 1, SqlState.Deadlock => 2, SqlState.Prefix => 3, SqlState.Tilde => 4, _ => throw new Exception()",
        "Switch on 'SqlState' throws for 1E5 Other")]
    [TestCase("_ when c.IsRetriable() => 1", "Switch on 'SqlState' does not handle 23505 UniqueViolation, 23 Prefix")]
    [TestCase("_ when c.IsConstraint() => 1, >= SqlState.DeadlockDetected => 2", "Switch on 'SqlState' does not handle 1E5 Other")]
    [TestCase("_ when c.IsDefined() => 1", "")]
    [TestCase("_ when c.TryGetInfo(out _) => 1", "")]
    public Task Short_texts_are_named(string arms, string message) => Check(Packed, "SqlState", arms, message);

    [TestCase(
        "Failure.InsufficientFunds => 1, Failure.Undeclared => 2",
        "Switch on 'Failure' does not handle card_declined Declined, no No, a\\b c) Odd")]
    [TestCase("_ when c.IsCard() => 1, Failure.No or Failure.Odd => 2", "Switch on 'Failure' does not handle Undeclared (any other text)")]
    [TestCase("_ when c.IsDefined() => 1", "Switch on 'Failure' does not handle Undeclared (any other text)")]
    [TestCase("_ when c.TryGetInfo(out _) => 1", "Switch on 'Failure' does not handle Undeclared (any other text)")]
    [TestCase("_ when Enum.IsDefined(c) => 1", "")]
    [TestCase("_ when c.IsDefined() => 1, Failure.Undeclared => 2", "")]
    [TestCase(
        "_ when c.GetGroup() == FailureGroup.Unknown => 1, _ when c.IsCard() => 2",
        "Switch on 'Failure' does not handle no No, a\\b c) Odd")]
    [TestCase("_ when c.IsRetriable() => 1", "Switch on 'Failure' does not handle card_declined Declined")]
    [TestCase(
        "_ when c.GetLevel() is FailureLevel.Low or FailureLevel.High => 1",
        "Switch on 'Failure' does not handle Undeclared (any other text)")]
    public Task Texts_are_named_and_those_that_are_not_declared_need_an_arm(string arms, string message) =>
        Check(Texts, "Failure", arms, message);

    [Test]
    public async Task A_switch_on_the_code_of_the_struct_is_checked_alone_and_in_a_tuple()
    {
        const string code = """
            using Acme;

            static class Consumer
            {
                static int A(FailureText text) => text.Code switch
                {
                    Failure.InsufficientFunds => 1,
                    Failure.Declined => 2,
                    Failure.Odd => 3,
                };

                static int B(FailureText text, bool b) => (text.Code, b) switch
                {
                    (Failure.Undeclared, _) => 0,
                    (_, true) => 1,
                    (Failure.InsufficientFunds or Failure.Odd or Failure.No, false) => 2,
                };

                static int C(FailureText text) => text switch
                {
                    { Code: Failure.Undeclared } => 1,
                    { IsDefined: true } => 2,
                    { IsDefined: false } => 3,
                };
            }
            """;

        Assert.That(
            (await Analyze(Texts, code)).Where(static message => message.StartsWith("SCG", StringComparison.Ordinal)),
            Is.EqualTo(new[]
            {
                "SCG2001 Switch on 'Failure' does not handle Undeclared (any other text), no No",
                "SCG2001 Switch on '(Failure Code, bool b)' does not handle card_declined Declined, e.g. (card_declined Declined, false)",
            }));
    }

    [TestCase(Packed, "(SqlState)0x3939393939", "99999 is not a declared 'SqlState'")]
    [TestCase(Packed, "(SqlState)5", "5 is not a declared 'SqlState'")]
    [TestCase(Packed, "(SqlState)0x3233353035", "")]
    [TestCase(Packed, "SqlStates.FromCode(\"99999\")", "'99999' is not a declared 'SqlState'")]
    [TestCase(Packed, "SqlStates.FromCode(\"40p01\")", "'40p01' is not a declared 'SqlState'")]
    [TestCase(Packed, "SqlStates.FromCode(\"40\" + \"P01\")", "")]
    [TestCase(Packed, "SqlStates.TryFromCode(\"99999\", out _)", "", Description = "the answer is what is asked for")]
    [TestCase(Texts, "(Failure)5", "5 is not a declared 'Failure'")]
    [TestCase(Texts, "(Failure)0", "")]
    [TestCase(Texts, "Failures.FromCode(\"card_declined\")", "")]
    [TestCase(Texts, "Failures.FromCode(\"a\\\\b\\nc)\")", "")]
    [TestCase(Texts, "Failures.FromCode(\"Declined\")", "'Declined' is not a declared 'Failure'")]
    [TestCase("catalog: { name: Job, namespace: Acme }\ncodes: [{ code: 1, name: A }]", "Jobs.FromCode(2)", "2 is not a declared 'Job'")]
    [TestCase("catalog: { name: Job, namespace: Acme }\ncodes: [{ code: 1, name: A }]", "Jobs.FromCode(1)", "")]
    public async Task A_constant_that_is_not_a_declared_code_is_reported(string yaml, string expression, string message)
    {
        var code = $$"""
            using Acme;

            static class Consumer
            {
                static object Make() => {{expression}};
            }
            """;

        Assert.That(await Analyze(yaml, code), Is.EqualTo(message.Length == 0 ? [] : new[] { "SCG2010 " + message }));
    }

    private static async Task Check(string yaml, string type, string arms, string message)
    {
        var code = $$"""
            using System;
            using Acme;

            #pragma warning disable CS0618 // The arms use a deprecated code on purpose.

            static class Consumer
            {
                static int Handle({{type}} c) => c switch { {{arms}} };
            }
            """;

        var found = await Analyze(yaml, code);

        Assert.That(found.Select(static text => text[8..]), Is.EqualTo(message.Length == 0 ? [] : new[] { message }));
    }

    /// <summary>The analyzer's messages, which are the same whether the catalog is in the same project or in another.</summary>
    private static async Task<string[]> Analyze(string yaml, string code)
    {
        var project = GeneratedProject.Create(yaml);
        using var image = new MemoryStream();
        Assert.That(project.Compilation.WithAssemblyName("Acme").Emit(image).Success, Is.True);
        var reference = MetadataReference.CreateFromImage(image.ToArray());

        var own = await AnalyzedCode.Of(project.With(code));
        var referenced = await AnalyzedCode.Of(AnalyzedCode.Compile(code, NullableContextOptions.Enable, reference));

        Assert.That(Messages(referenced), Is.EqualTo(Messages(own)));
        return Messages(own);
    }

    private static string[] Messages(AnalyzedCode analyzed) =>
    [
        .. analyzed.Diagnostics
            .Where(static diagnostic => diagnostic.Id.StartsWith("SCG", StringComparison.Ordinal))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];
}

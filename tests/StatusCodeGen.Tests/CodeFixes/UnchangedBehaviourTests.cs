using System.Reflection;
using System.Runtime.Loader;

namespace StatusCodeGen.Tests.CodeFixes;

/// <summary>
/// The first fix of a switch with a catch-all changes nothing at run time: each method returns the same, or throws the
/// same, for every value before and after it.
/// </summary>
public sealed class UnchangedBehaviourTests
{
    [TestCase("int F(Code code) => code switch { Code.Odd => 1, _ => 0 };")]
    [TestCase("int F(Code code) => code switch { Code.Odd => 1, var other => (int)other };")]
    [TestCase("int F(Code code, bool flag) => code switch { Code.Odd when flag => 1, _ => 0 };")]
    [TestCase("int F(Code code, bool flag) => code switch { _ when flag => 1, Code.Odd => 2, _ => 0 };")]
    [TestCase("int F(Code code) => code switch { Code.Odd => 1, _ when !Enum.IsDefined(code) => 2, _ => 0 };")]
    [TestCase("int F(Code? code) => code switch { Code.Odd => 1, _ => 0 };")]
    [TestCase("int F(Code? code) => code switch { Code.Odd => 1, { } => 2, _ => 0 };")]
    [TestCase("int F(Code? code) => code switch { Code.Odd => 1, { } other => (int)other, null => 9 };")]
    [TestCase("int F(Code code, bool flag) => (code, flag) switch { (Code.Odd, _) => 1, (<= Code.Pending, true) => 2, _ => 0 };")]
    [TestCase("int F(Code code, bool flag) => (code, flag) switch { (Code.Odd, true) => 1, var (a, b) => b ? (int)a : -1 };")]
    [TestCase("int F(Code code) => (int)code switch { 3 => 1, _ => 0 };")]
    [TestCase("int F(Code code) { switch (code) { case Code.Odd: return 1; default: return 0; } }")]
    [TestCase("int F(Code code) { switch (code) { default: return 0; case Code.Odd: return 1; } }")]
    [TestCase("int F(Code code, bool flag) { switch (code) { default: return 0; case Code.Finish when flag: return 1; } }")]
    [TestCase("int F(Code code, bool flag) { switch (code) { case Code.Finish when flag: default: return 0; case Code.Odd: return 1; } }")]
    [TestCase("int F(Code code) { switch (code) { case Code.Odd: return 1; case var other: return (int)other; } }")]
    [TestCase("int F(Code? code) { switch (code) { case Code.Odd: return 1; default: return 2; case { }: return 3; } }")]
    [TestCase("int F(Code code) => code switch { Code.Odd => 1, _ => throw new Exception($\"{code}\") };")]
    [TestCase("int F(Code code) => code switch { Code.Odd => 1, var other => throw new Exception($\"{other}\") };")]
    [TestCase("int F(Code code) { switch (code) { case Code.Odd: return 1; default: throw new Exception($\"{code}\"); } }")]
    [TestCase("int F(Code code) { switch (code) { case Code.Odd: return 1; case var a: throw new Exception($\"{a}\"); } }")]
    [TestCase("int F(Code code, bool flag) { switch (code) { default: throw new(); case Code.Finish when flag: return 1; } }")]
    public async Task The_first_fix_changes_nothing_at_run_time_and_leaves_no_diagnostic(string member)
    {
        var project = FixableProject.Create($$"""using System; using Acme; public static class T { public static {{member}} }""");
        var diagnostic = (await project.Analyze()).Single();
        var action = (await project.ActionsFor(diagnostic))[0];
        var after = await project.Apply(action);

        Assert.That(action.Title, Is.AnyOf(FixableProject.Beside, FixableProject.Jointly));
        Assert.That(await after.Analyze(), Is.Empty);
        Assert.That(ResultsOf(await after.Emit()), Is.EqualTo(ResultsOf(await project.Emit())), await after.Text());
    }

    [TestCase("int F(Code code, bool flag) { switch (code) { case Code.Odd: return 1; case 0 when flag: return 2; } return 0; }")]
    [TestCase("int F(Code? code) { switch (code) { case Code.Odd: return 1; case null: return 2; } return 0; }")]
    [TestCase("int F(Code? code) { switch (code) { case Code.Odd: return 1; case > Code.Odd: return 2; } return 0; }")]
    [TestCase("int F(Code code) { switch (code) { case 0: return 1; case var _ when !Enum.IsDefined(code): return 2; } return 0; }")]
    public async Task Doing_nothing_changes_nothing_at_run_time(string member)
    {
        var project = FixableProject.Create($$"""using System; using Acme; public static class T { public static {{member}} }""");
        var actions = await project.ActionsFor((await project.Analyze()).Single());
        var after = await project.Apply(actions.Single(static action => action.Title == FixableProject.DoingNothing));

        Assert.That(await after.Analyze(), Is.Empty);
        Assert.That(ResultsOf(await after.Emit()), Is.EqualTo(ResultsOf(await project.Emit())), await after.Text());
    }

    [TestCase("int F(Code? code) => code switch { Code.Odd => 1, not null => 2, var other => other is null ? 3 : 4 };", "null")]
    [TestCase(
        "int F(Code? code) { switch (code) { case Code.Odd: return 1; case { } other: return (int)other; default: return 3; } }",
        "0 Finish, 1 Refused, 2 Pending, 4 @default")]
    public async Task A_code_that_cannot_be_named_beside_its_catch_all_stays_reported(string member, string left)
    {
        var project = FixableProject.Create($$"""using System; using Acme; public static class T { public static {{member}} }""");
        var action = (await project.ActionsFor((await project.Analyze()).Single()))[0];
        var after = await project.Apply(action);

        Assert.That(action.Title, Is.EqualTo(FixableProject.Beside));
        Assert.That((await after.Analyze()).Single().ToString(), Does.EndWith($"Switch on 'Code' leaves {left} to its catch-all"));
        Assert.That(ResultsOf(await after.Emit()), Is.EqualTo(ResultsOf(await project.Emit())), await after.Text());
    }

    /// <summary>What the method F gives for every code, for numbers beside them, and for null where it can be passed.</summary>
    private static List<string> ResultsOf(Stream image)
    {
        var assembly = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image);
        var method = assembly.GetType("T")!.GetMethod("F")!;
        var parameters = method.GetParameters();
        var code = assembly.GetType("Acme.Code")!;
        var codes = Enumerable.Range(-1, 8).Select(number => (object?)Enum.ToObject(code, number));
        var hasNull = parameters[0].ParameterType != code;
        return
        [
            .. (hasNull ? codes.Append(null) : codes).SelectMany(value => parameters.Length == 1
                ? [Call(method, value)]
                : new[] { Call(method, value, true), Call(method, value, false) }),
        ];
    }

    private static string Call(MethodInfo method, params object?[] arguments)
    {
        try
        {
            return $"{method.Invoke(null, arguments)}";
        }
        catch (TargetInvocationException exception)
        {
            return $"{exception.InnerException!.GetType()}: {exception.InnerException.Message}";
        }
    }
}

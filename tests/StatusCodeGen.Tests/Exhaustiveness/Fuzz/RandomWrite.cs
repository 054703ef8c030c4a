using System.Text.RegularExpressions;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>
/// A condition that changes a variable, so that later conditions see another value. Or one that only looks as if it did.
/// A method has at most one of them.
/// </summary>
/// <param name="Variable">The variable.</param>
/// <param name="Before">The statements that the method begins with.</param>
/// <param name="Guard">The condition, which is false.</param>
/// <param name="IsWrite">Whether it does change the variable.</param>
/// <param name="IsStored">
/// Whether code that does not name the variable writes to it. Then a pattern that runs code of another assembly, such as a
/// property, ends the trust in the variable, although that code happens not to write to it.
/// </param>
internal sealed partial record RandomWrite(string Variable, string Before, string Guard, bool IsWrite, bool IsStored = false)
{
    /// <summary>What the conditions call, on one line.</summary>
    public static readonly string Members = """
        private static System.Action Stored = () => { };
        private static bool Run() { Stored(); return false; }
        private static bool No() => false;
        private static bool Set<T>(ref T place, T value) { place = value; return false; }
        private static ref T Same<T>(ref T place) => ref place;
        """.ReplaceLineEndings(" ");

    /// <summary>The variable that the condition changes; null if none.</summary>
    public string? Written => IsWrite ? Variable : null;

    /// <summary>A random condition that writes to the code or to the flag, or to neither.</summary>
    /// <param name="random">The source of randomness.</param>
    /// <param name="codes">The type of the code <c>c</c>; null if no guard reads it.</param>
    public static RandomWrite Pick(Random random, RandomEnum? codes) => codes is null || random.Next(4) == 0
        ? Pick(random, "flag", random.Pick(["true", "false"]))
        : Pick(random, "c", codes.NameOf(random.Pick(codes.Members)));

    /// <summary>Whether a condition mentions the code.</summary>
    public static bool MentionsCode(string condition) => Code().IsMatch(condition);

    private static RandomWrite Pick(Random random, string variable, string value)
    {
        var write = $"{{ {variable} = {value}; return false; }}";
        return random.Pick<RandomWrite>([
            new(variable, "", $"({variable} = {value}) != {value}", true),
            new(variable, "", $"Set(ref {variable}, {value})", true),
            new(variable, "", $"Set(ref Same(ref {variable}), {value})", true),
            new(variable, "", $"(Same(ref {variable}) = {value}) != {value}", true),
            new(variable, "", $"({variable} = {value}, 1).Item2 == 2", true),
            new(variable, "", $"((System.Func<bool>)(() => {write}))()", true),
            new(variable, $"bool W() {write}", "W()", true),
            new(variable, $"bool W() {write} bool V() => W();", "V()", true),
            new(variable, $"System.Func<bool> w = () => {write};", "w()", true, IsStored: true),
            new(variable, $"bool W() {write} System.Func<bool> w = W;", "w.Invoke()", true, IsStored: true),
            new(variable, $"Stored = () => {variable} = {value};", "Run()", true, IsStored: true),
            new(variable, $"bool W() {write} Stored = () => W();", "Run()", true, IsStored: true),
            new(variable, $"ref var r = ref {variable};", $"Set(ref r, {value})", true, IsStored: true),
            new(variable, $"ref var r = ref {variable};", $"(r = {value}) != {value}", true, IsStored: true),
            new(variable, $"bool R() => {variable}.Equals({value}) && false;", "R()", false),
            new(variable, $"System.Func<bool> w = () => {variable}.Equals({value}) && false;", "w()", false),
            new(variable, $"bool W() {write} bool V() => false;", "V()", false),
            new(variable, $"Stored = () => {variable} = {value};", "\"a\".Length == 2", false),
            new(variable, $"var other = {variable};", $"Set(ref other, {value})", false),
            new(variable, $"Set(ref {variable}, {variable});", "No()", false),
        ]);
    }

    [GeneratedRegex(@"\bc\b")]
    private static partial Regex Code();
}

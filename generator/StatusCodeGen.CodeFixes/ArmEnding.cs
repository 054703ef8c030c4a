namespace StatusCodeGen.CodeFixes;

/// <summary>What new arms end in, and how their patterns are combined.</summary>
/// <param name="Text">Everything after the pattern of an arm, without the comma, or after the last label of a section.</param>
/// <param name="StacksLabels">Whether each pattern of a section has its own label: <c>case A: case B:</c>.</param>
/// <param name="Binding">
/// A pattern that matches everything and declares the variables that the text uses; null if it uses none.
/// </param>
internal sealed record ArmEnding(string Text, bool StacksLabels, string? Binding)
{
    /// <summary>The text up to its first line end.</summary>
    public string FirstLine => Text.Split('\r', '\n')[0];

    /// <summary>Throws an exception.</summary>
    public static ArmEnding Throwing(ArmLayout layout, bool isStatement, string exception) => isStatement
        ? OfStatement(layout, $"throw new {exception};", stacksLabels: false)
        : new($" => throw new {exception}", StacksLabels: false, Binding: null);

    /// <summary>Leaves the switch statement.</summary>
    public static ArmEnding DoingNothing(ArmLayout layout) => OfStatement(layout, "break;", stacksLabels: true);

    private static ArmEnding OfStatement(ArmLayout layout, string statement, bool stacksLabels) =>
        new((layout.HasBodyOnLine ? " " : layout.BreakBefore(layout.BodyIndentation)) + statement, stacksLabels, Binding: null);
}

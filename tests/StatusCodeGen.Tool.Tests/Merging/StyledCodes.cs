using System.Globalization;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <summary>The codes of a <see cref="StyledCatalog"/>. Texts begin with a T, so that ranges can say so.</summary>
/// <param name="Type">The type of the codes.</param>
internal sealed record StyledCodes(string Type)
{
    public static readonly string[] Types = ["int", "char(5)", "text"];

    private static readonly string[] Signs = ["", "", "#", "'", "\"", ":", "-", "x", "X", "~", "%", "{", "]", ",", "`", "\\"];

    private static readonly string[] Words =
        ["", "_lost_", ".", "-", " ", ": ", " #", "/", "é", "😀", "'", "\"", "\\", "{0}", ", ", "no", "1e", "x"];

    public bool IsText => Type != "int";

    /// <summary>Whether a code may have a <c>value</c>.</summary>
    public bool HasValues => Type == "text";

    /// <summary>A range that has every code.</summary>
    public string Range => IsText ? "Tx" : "1-99999";

    /// <summary>The same range, as another author writes it.</summary>
    public string OtherRange => IsText ? "Txx" : "0-99999";

    /// <summary>What no code is.</summary>
    public string Reserved => IsText ? "R0x" : "90000";

    /// <summary>A code.</summary>
    /// <param name="random">Decides what it looks like.</param>
    /// <param name="number">A number below 100,000, which only this code has.</param>
    public string Next(Random random, int number) => Type switch
    {
        "int" => number.ToString(CultureInfo.InvariantCulture),
        "text" => string.Create(CultureInfo.InvariantCulture, $"T{random.Pick(Words)}{number}{random.Pick(Signs)}"),
        _ => $"T{Digit(number / 1156)}{Digit(number / 34 % 34)}{Digit(number % 34)}{random.Pick(Signs)}",
    };

    /// <summary>A letter or a digit, or a sign for the highest numbers.</summary>
    private static char Digit(int value) => "0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijklmnopqrstuvwyz!$&*+<=>?@^_|"[value];
}

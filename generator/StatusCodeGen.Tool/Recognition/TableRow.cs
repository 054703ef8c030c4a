using System.Collections.Generic;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>What a row of a table of codes is.</summary>
/// <param name="Line">Its line in the page.</param>
internal abstract record TableRow(int Line);

/// <summary>A row with a code. Its group is empty if no cell names it.</summary>
internal sealed record CodeRow(
    int Line,
    string Code,
    string Name,
    string Description,
    string? Deprecation,
    string Group,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Values) : TableRow(Line);

/// <summary>A row that begins a section of the table.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Title">Its text; empty if it has only a range.</param>
/// <param name="Range">The range of its codes; may be empty.</param>
/// <param name="IsAboveHeader">Whether it is above the header row, where it belongs to the whole table.</param>
internal sealed record SectionRow(int Line, string Title, string Range, bool IsAboveHeader) : TableRow(Line);

/// <summary>A row that goes on with the description of the row above it.</summary>
internal sealed record ContinuedRow(int Line, string Description) : TableRow(Line);

/// <summary>A row that has no code.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Why">What it is instead.</param>
/// <param name="Text">What it says, shortened.</param>
internal sealed record SkippedRow(int Line, SkipReason Why, string Text) : TableRow(Line);

/// <summary>Why a row is not a code of its own.</summary>
/// <param name="One">What messages call one such row.</param>
/// <param name="Many">What messages call several.</param>
internal sealed record SkipReason(string One, string Many)
{
    public static readonly SkipReason Header = new("repeated header", "repeated headers");
    public static readonly SkipReason NoNumber = new("row without a number", "rows without a number");
    public static readonly SkipReason NoCode = new("row without a code", "rows without a code");
    public static readonly SkipReason Range = new("row with a range", "rows with a range");
    public static readonly SkipReason Unassigned = new("reserved or unassigned row", "reserved or unassigned rows");
    public static readonly SkipReason Repeated = new("row that repeats a code", "rows that repeat a code");
    public static readonly SkipReason Beside = new("text beside a code", "texts beside codes");
    public static readonly SkipReason OtherName = new("other name of a code, taken as an alias", "other names of codes, taken as aliases");
    public static readonly SkipReason OutsideType =
        new("code that fits no type together with the others", "codes that fit no type together with the others");
}

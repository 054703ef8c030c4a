using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>What the user says of the page, where it is not clear.</summary>
/// <param name="Tables">The numbers of the tables that have the codes; empty to find them.</param>
/// <param name="Columns">What columns say; those that are not named are found.</param>
/// <param name="Type">The type of the codes; null to find it.</param>
internal sealed record RecognitionOptions(IReadOnlyList<int> Tables, IReadOnlyList<ColumnChoice> Columns, CodeType? Type = null)
{
    public static readonly RecognitionOptions Default = new([], []);

    /// <summary>Whether the codes are texts; null to find out.</summary>
    public bool? AreTexts { get; init; } = Type?.IsText;
}

/// <summary>What a column says, as the user has it.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Column">Its number, from 1, or its heading.</param>
internal readonly record struct ColumnChoice(ColumnRole Role, string Column);

namespace StatusCodeGen.Catalogs;

/// <summary>A range of numbers, with both ends.</summary>
internal readonly record struct NumberRange(decimal First, decimal Last)
{
    public bool Contains(decimal number) => First <= number && number <= Last;
}

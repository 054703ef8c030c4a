namespace StatusCodeGen.Emit.Writing;

/// <summary>An empty line between items, and none before the first.</summary>
internal sealed class Separator(SourceWriter writer)
{
    private bool _hasItems;

    public void Next()
    {
        if (_hasItems)
        {
            writer.WriteLine();
        }

        _hasItems = true;
    }
}

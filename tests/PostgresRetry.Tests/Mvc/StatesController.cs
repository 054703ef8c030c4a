using Microsoft.AspNetCore.Mvc;

namespace PostgresRetry.Tests.Mvc;

/// <summary>A controller that reads states from the parts of a request, and returns what it has read.</summary>
[ApiController]
[Route("states")]
public sealed class StatesController : ControllerBase
{
    [HttpGet("query")]
    public ContentResult FromQuery([FromQuery] SqlStateText state) => Show(state);

    [HttpGet("route/{state}")]
    public ContentResult FromRoute([FromRoute] SqlStateText state) => Show(state);

    [HttpPost("form")]
    public ContentResult FromForm([FromForm] SqlStateText state) => Show(state);

    [HttpGet("header")]
    public ContentResult FromHeader([FromHeader] SqlStateText state) => Show(state);

    [HttpGet("enum")]
    public ContentResult Enum([FromQuery] SqlState state) => Show(state);

    private ContentResult Show(SqlStateText state) => Content($"{state} {state.Code.GetName()}");
}

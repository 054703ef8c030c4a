// expect: Max
// group: pattern
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code : ulong { A = 0, Big = 0x8000000000000000, Max = ulong.MaxValue }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            <= Code.Big => 1,
        };
    }
}

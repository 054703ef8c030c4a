// expect: Max
// group: enum-shape
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code : ulong { A = 0, B = 1, Max = ulong.MaxValue }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            Code.A => 1,
            Code.B => 2,
        };
    }
}
